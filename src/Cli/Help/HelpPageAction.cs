using System.CommandLine;
using System.CommandLine.Invocation;
using Toy.Cli.Hosting;

namespace Toy.Cli.Help;

/// <summary>What <c>--help</c> does, whatever else stands on the command line.</summary>
internal sealed class HelpPageAction(Host host) : SynchronousCommandLineAction
{
    /// <summary>The option itself, for every command below the one it is added to. The library's own loads its texts first.</summary>
    public static Option<bool> Option(Host host) => new("--help", "-h", "-?", "/h", "/?")
    {
        Action = new HelpPageAction(host),
        Arity = ArgumentArity.Zero,
        Hidden = true,
        Recursive = true,
    };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var command = parseResult.CommandResult.Command;
        host.Out.Write(HelpPage.Format(command, PathOf(command)));
        return ExitStatus.Success;
    }

    /// <summary>How a command is called: <c>toy isa show</c>.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : "toy";
}
