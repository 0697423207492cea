using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>The tiny kernel, assembled for a memory.</summary>
internal static class GuestKernel
{
    private const string SourceName = "kernel.s";

    /// <summary>The page that holds what the kernel itself changes.</summary>
    public const string ChangingSymbol = "changing";

    public static Executable Build(GuestMemory memory)
    {
        var diagnostics = new DiagnosticBag();
        using var source = typeof(GuestKernel).Assembly.GetManifestResourceStream("Guests." + SourceName)
            ?? throw new InvalidOperationException($"{SourceName} is not in the assembly");
        using var reader = new StreamReader(source);
        var options = new AssemblerOptions
        {
            Symbols =
            [
                new PredefinedSymbol("TRANSLATION", memory.Translation),
                new PredefinedSymbol("DIRECTORY", memory.Directory),
                new PredefinedSymbol("BASE", memory.Base),
                new PredefinedSymbol("BOUND", memory.Bound),
                new PredefinedSymbol("USER", memory.User),
                new PredefinedSymbol("CODE_END", memory.User + GuestMemory.CodeSize),
                new PredefinedSymbol("EDGE", memory.Edge),
            ],
        };
        var assembled = SourceAssembler.Assemble(new SourceText(SourceName, reader.ReadToEnd()), options, diagnostics);
        var linked = assembled is null
            ? null
            : Linker.Link([assembled.Object], new LinkOptions { TextAddress = GuestMemory.Kernel }, diagnostics);
        return linked?.Program ?? throw new InvalidOperationException($"{SourceName}: {diagnostics.Items[0].Message}");
    }
}
