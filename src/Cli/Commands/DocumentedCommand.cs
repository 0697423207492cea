using System.CommandLine;

namespace Toy.Cli.Commands;

/// <summary>A command whose help ends with examples: what a newcomer copies first.</summary>
internal sealed class DocumentedCommand(string name, string description, params string[] examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
