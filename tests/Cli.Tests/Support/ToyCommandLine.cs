// The command line in this process: arguments in, text and exit status out.

using System.Text;
using Toy.Cli.Commands;
using Toy.Cli.Hosting;
using Toy.Testing;

namespace Toy.Cli.Tests.Support;

/// <summary>Runs commands with a folder of files that is gone after the test.</summary>
internal sealed class ToyCommandLine : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Standard input of the next commands.</summary>
    public Stream Input { get; set; } = Stream.Null;

    /// <summary>What the commands see of the environment.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Whether standard error is a terminal that shows colour.</summary>
    public bool IsErrorColoured { get; set; }

    /// <summary>Whether somebody types the input and watches the output, in colour.</summary>
    public bool IsTerminal { get; set; }

    public string Folder => _folder.Path;

    public string PathOf(string name) => Path.Combine(_folder.Path, name);

    /// <summary>Writes a file into the folder and returns its path.</summary>
    public string Write(string name, string contents) => _folder.Write(name, contents);

    /// <summary>Writes a file into the folder and returns its path.</summary>
    public string Write(string name, byte[] contents) => _folder.Write(name, contents);

    /// <summary>Runs a command; the folder's path is <c>{folder}</c> in what it prints.</summary>
    public CommandOutcome Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var status = ToyCommand.Run(arguments, new Host
        {
            Input = Input,
            Output = new OutputStream(output),
            Error = errors,
            IsErrorColoured = IsErrorColoured,
            IsInputTerminal = IsTerminal,
            IsOutputTerminal = IsTerminal,
            IsOutputColoured = IsTerminal,
            Variable = name => Variables.GetValueOrDefault(name),
        });
        return new CommandOutcome(status, Scrub(Encoding.UTF8.GetString(output.ToArray())), Scrub(errors.ToString()));
    }

    /// <summary>Runs a command that is to succeed without a word of complaint, and returns its output.</summary>
    public string Output(params string[] arguments)
    {
        var outcome = Run(arguments);
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.Status);
        return outcome.Output;
    }

    public void Dispose() => _folder.Dispose();

    private string Scrub(string text) => text.Replace(Folder, "{folder}", StringComparison.Ordinal);
}

/// <summary>What a command left behind.</summary>
internal sealed record CommandOutcome(int Status, string Output, string Errors)
{
    /// <summary>All of it, for a snapshot.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Output);
        if (Errors.Length > 0)
            text.Append("--- standard error ---\n").Append(Errors);
        return text.Append("--- exit status ").Append(Status).Append(" ---\n").ToString();
    }
}
