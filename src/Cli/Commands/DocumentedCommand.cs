using System.CommandLine;

namespace Toy.Cli.Commands;

/// <summary>A command whose help ends with examples: what a newcomer copies first.</summary>
internal sealed class DocumentedCommand(string name, string description, params string[] examples)
    : Command(name, description)
{
    private static readonly (int, string)[] s_usual =
    [
        (ExitStatus.Success, "done"),
        (ExitStatus.Failed, "the input has errors, or an output could not be written"),
        (ExitStatus.Usage, "the command line makes no sense"),
    ];

    /// <summary>What the help says below the description; null for nothing.</summary>
    public string? Details { get; set; }

    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>What the process ends with, and when.</summary>
    public IReadOnlyList<(int Status, string Meaning)> ExitStatuses { get; set; } = s_usual;
}
