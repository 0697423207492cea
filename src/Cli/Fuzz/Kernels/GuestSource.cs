using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>Programs of this folder, assembled for the kernel under attack.</summary>
internal static class GuestSource
{
    /// <summary>A source as the bytes of an executable file.</summary>
    public static byte[] Assemble(string name, params IReadOnlyList<PredefinedSymbol> symbols) =>
        ElfExecutableWriter.Write(Link(name, symbols) with { Sections = [], Symbols = [] });

    /// <summary>A source as a program with its symbols.</summary>
    public static Executable Link(string name, params IReadOnlyList<PredefinedSymbol> symbols)
    {
        var diagnostics = new DiagnosticBag();
        var assembled = SourceAssembler.Assemble(
            new SourceText(name, Text(name)), new AssemblerOptions { Symbols = symbols }, diagnostics);
        var linked = assembled is null ? null : Linker.Link([assembled.Object], new LinkOptions(), diagnostics);
        return linked?.Program ?? throw new InvalidOperationException($"{name}: {diagnostics.Items[0].Message}");
    }

    /// <summary>A source's text.</summary>
    public static string Text(string name)
    {
        using var source = typeof(GuestSource).Assembly.GetManifestResourceStream("Kernels." + name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly");
        using var reader = new StreamReader(source);
        return reader.ReadToEnd();
    }
}
