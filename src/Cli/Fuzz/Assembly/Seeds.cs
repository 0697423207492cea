// The good files that damaged ones are made from: sources, and the objects and programs built of them.

using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Sources;
using Toy.Cli.Hosting;

namespace Toy.Cli.Fuzz.Assembly;

/// <summary>All of one kind, in the same order on every host.</summary>
internal sealed record Seeds(IReadOnlyList<string> Sources, IReadOnlyList<byte[]> Objects, IReadOnlyList<byte[]> Programs)
{
    /// <summary>Longer sources cost time and have nothing new.</summary>
    private const int LongestSource = 12 << 10;

    /// <summary>Reads the sources in folders and below them; null when there is none that assembles.</summary>
    public static Seeds? Read(IEnumerable<string> folders)
    {
        var sources = new List<string>();
        var objects = new List<byte[]>();
        var programs = new List<byte[]>();
        foreach (var path in folders.SelectMany(Files))
        {
            if (HostFiles.TryRead(path).Bytes is not { Length: <= LongestSource } bytes)
                continue;
            var source = SourceText.FromBytes(Path.GetFileName(path), bytes);
            sources.Add(source.Text);
            var options = new AssemblerOptions { DebugLines = objects.Count % 2 == 0 };
            var diagnostics = new DiagnosticBag();
            if (SourceAssembler.Assemble(source, options, diagnostics) is not { } result)
                continue;
            objects.Add(ElfObjectWriter.Write(result.Object));
            if (Linker.Link([result.Object], new LinkOptions(), diagnostics) is { } linked)
                programs.Add(ElfExecutableWriter.Write(linked.Program));
        }

        return programs.Count > 0 ? new Seeds(sources, objects, programs) : null;
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.s", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];
}
