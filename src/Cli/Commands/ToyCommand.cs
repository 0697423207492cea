// The root: which commands there are. Only the one that is called is made, so that starting up stays quick.

using System.CommandLine;
using System.CommandLine.Help;
using Toy.Cli.Fuzz;

namespace Toy.Cli.Commands;

internal static class ToyCommand
{
    private static readonly (string Name, Func<Command> Create)[] s_commands =
    [
        ("run", RunCommand.Create),
        ("asm", AsmCommand.Create),
        ("ld", LdCommand.Create),
        ("dis", DisCommand.Create),
        ("nm", NmCommand.Create),
        ("cc", CcCommand.Create),
        ("isa", IsaCommand.Create),
        ("fuzz", FuzzCommand.Create),
    ];

    public static int Run(string[] args)
    {
        var root = new RootCommand("Toy: a small computer for operating-systems courses.");
        var named = args.Length > 0 ? Array.FindIndex(s_commands, command => command.Name == args[0]) : -1;
        for (var i = 0; i < s_commands.Length; i++)
        {
            if (named < 0 || named == i)
                root.Add(s_commands[i].Create());
        }

        var result = root.Parse(args);
        if (result.Errors.Count == 0 || result.Action is HelpWithExamples)
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

        foreach (var error in result.Errors)
            Console.Error.WriteLine($"toy: {error.Message}");
        Console.Error.WriteLine($"toy: see '{CommandPath(result.CommandResult.Command)} --help'");
        return ExitStatus.Usage;
    }

    private static string CommandPath(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{CommandPath(parent)} {command.Name}" : "toy";
}
