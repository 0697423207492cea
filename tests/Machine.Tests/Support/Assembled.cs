using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;

namespace Toy.Machine.Tests.Support;

/// <summary>Sources → program, for sources that are known to be right.</summary>
internal static class Assembled
{
    /// <exception cref="InvalidDataException">They are not; the message says why.</exception>
    public static Executable Program(ISourceProvider? includes, params (string Name, string Text)[] sources)
    {
        var diagnostics = new DiagnosticBag();
        var objects = new List<ObjectFile>();
        foreach (var (name, text) in sources)
        {
            var options = new AssemblerOptions { Sources = includes };
            if (SourceAssembler.Assemble(new SourceText(name, text), options, diagnostics) is { } assembled)
                objects.Add(assembled.Object);
        }

        var linked = diagnostics.HasErrors ? null : Linker.Link(objects, new LinkOptions(), diagnostics);
        return linked?.Program ?? throw new InvalidDataException(string.Join('\n', diagnostics.Items.Select(
            item => $"{item.Location?.File}:{item.Location?.Line}: {item.Message}")));
    }
}
