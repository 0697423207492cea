// The root: which commands there are. Only the one that is called is made, so that starting up stays quick.

using System.CommandLine;
using System.Reflection;
using Toy.Cli.Fuzz;
using Toy.Cli.Help;
using Toy.Cli.Hosting;
using Toy.Cli.Scaffolding;
using Toy.Cli.Snapshots;

namespace Toy.Cli.Commands;

internal static class ToyCommand
{
    private static readonly (string Name, Func<Host, Command> Create)[] s_commands =
    [
        ("run", RunCommand.Create),
        ("boot", RunCommand.CreateBoot),
        ("asm", AsmCommand.Create),
        ("ld", LdCommand.Create),
        ("cc", CcCommand.Create),
        ("dis", DisCommand.Create),
        ("nm", NmCommand.Create),
        ("isa", IsaCommand.Create),
        ("explain", ExplainCommand.Create),
        ("translate", TranslateCommand.Create),
        ("disk", DiskCommand.Create),
        ("snap", SnapCommand.Create),
        ("new", NewCommand.Create),
        (GradeCommand.Name, GradeCommand.Create),
        ("fuzz", FuzzCommand.Create),
    ];

    /// <summary>Runs one command line and returns the process's exit status.</summary>
    public static int Run(string[] args, Host host)
    {
        var status = Dispatch(args, host);
        host.Flush();
        if (host.Output.Problem is not { } problem)
            return status;
        if (host.Output.IsReaderGone)
            return ExitStatus.ReaderGone;
        host.Error.WriteLine($"toy: cannot write standard output: {problem.Message}");
        return status == ExitStatus.Success ? ExitStatus.Failed : status;
    }

    private static int Dispatch(string[] args, Host host)
    {
        if (args is ["help", .. var topic])
            args = [.. topic, "--help"];
        var name = args.Length > 0 ? args[0] : "";
        var named = Array.FindIndex(s_commands, command => command.Name == name);
        if (named < 0 && name.Length > 0 && name[0] != '-')
            return Refuse(host, [UsageErrors.UnknownCommand(name, s_commands.Select(command => command.Name))], "toy");
        var root = Root(named < 0 ? s_commands : s_commands.AsSpan(named, 1), host);
        if (args.Length == 0)
        {
            host.Error.Write(HelpPage.Format(root, "toy"));
            return ExitStatus.Usage;
        }

        // A word of the form @file is a file of that name, not one that holds more words.
        var result = root.Parse(DumpOption.Complete(CcCommand.Protect(args)), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is HelpPageAction help)
            return help.Invoke(result);
        var errors = UsageErrors.Find(result);
        return errors.Count == 0
            ? result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false })
            : Refuse(host, errors, HelpPageAction.PathOf(result.CommandResult.Command));
    }

    private static Command Root(ReadOnlySpan<(string Name, Func<Host, Command> Create)> commands, Host host)
    {
        var version = new Option<bool>("--version") { Description = "Show the version." };
        var root = new Command("toy", "Toy: a small computer for operating-systems courses.");
        root.Add(HelpPageAction.Option(host));
        root.Add(version);
        root.SetAction(_ => host.Out.WriteLine($"toy {Version}"));
        foreach (var (_, create) in commands)
            root.Add(create(host));
        return root;
    }

    private static int Refuse(Host host, IReadOnlyList<string> errors, string path)
    {
        foreach (var error in errors)
            host.Error.WriteLine($"{path}: {error}");
        host.Error.WriteLine($"see '{path} --help'");
        return ExitStatus.Usage;
    }

    /// <summary>Toy's own.</summary>
    internal static string Version =>
        typeof(ToyCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
