// One damaged input and what Toy makes of it: an answer or diagnostics, whatever it is.

using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Fuzzing;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cli.Programs;
using Toy.Cpu;

namespace Toy.Cli.Fuzz.Assembly;

/// <summary>A case, fully decided by its seed.</summary>
internal sealed class FuzzCase
{
    private const uint MemorySize = 1 << 20;
    private const ulong Budget = 2_000;
    private const string Name = "fuzz.s";

    // What a case may cost is bounded, so that a hang shows as one.
    private static readonly AssemblerLimits s_limits = new() { Statements = 50_000, OutputSize = 1 << 20, ExpansionSize = 1 << 20 };

    private readonly Kind _kind;
    private readonly bool _hasListing;
    private readonly bool _hasLines;

    public FuzzCase(Seeds seeds, ulong seed)
    {
        var random = new SplitMix64(seed);
        _kind = (Kind)random.Below(4);
        _hasListing = random.OneIn(3);
        _hasLines = random.OneIn(3);
        Input = _kind switch
        {
            Kind.Object => ImageMutator.Damage(seeds.Objects[random.Below(seeds.Objects.Count)], random),
            Kind.Program => ImageMutator.Damage(seeds.Programs[random.Below(seeds.Programs.Count)], random),
            _ => Encoding.UTF8.GetBytes(new SourceMutator(seeds.Sources, random.Next()).Next()),
        };
    }

    private enum Kind
    {
        Source,
        MoreSource,
        Object,
        Program,
    }

    /// <summary>The damaged file.</summary>
    public byte[] Input { get; }

    /// <summary>The ending of its name.</summary>
    public string Ending => _kind switch { Kind.Object => ".o", Kind.Program => ".elf", _ => ".s" };

    /// <summary>Goes all the way that a user's file would; true when it is taken for good, false when it is refused.</summary>
    public bool Run()
    {
        var diagnostics = new DiagnosticBag();
        var isGood = _kind switch
        {
            Kind.Object => ElfObjectReader.Read(Name, Input, diagnostics) is { } file && Use(file, diagnostics),
            Kind.Program => ElfExecutableReader.Read(Name, Input, diagnostics) is { } program && Use(program, diagnostics),
            _ => Assemble(diagnostics) is { } made && Use(made, diagnostics),
        };
        DiagnosticText.Render(diagnostics.Items, colour: true);
        DiagnosticJson.Render(diagnostics.Items);
        if (isGood == diagnostics.HasErrors)
            throw new InvalidOperationException(isGood ? "an error, and a result all the same" : "no result, and no error that says why");
        return isGood;
    }

    private ObjectFile? Assemble(DiagnosticBag diagnostics)
    {
        var options = new AssemblerOptions
        {
            Limits = s_limits,
            Sources = new OneFile(Input),
            Listing = _hasListing,
            DebugLines = _hasLines,
        };
        if (SourceAssembler.Assemble(SourceText.FromBytes(Name, Input), options, diagnostics) is not { } result)
            return null;

        // What was assembled can be written and is read back.
        return ElfObjectReader.Read(Name, ElfObjectWriter.Write(result.Object), diagnostics);
    }

    private static bool Use(ObjectFile file, DiagnosticBag diagnostics)
    {
        ElfObjectWriter.Write(file);
        CodeListing.Format(file, _ => ["line"]);
        SymbolListing.Format(file.Symbols.Select(SymbolListing.Of), byAddress: true);
        if (Linker.Link([file], new LinkOptions { IsContiguous = file.Sections.Count % 2 == 0 }, diagnostics) is not { } linked)
            return false;
        LinkMap.Format(linked);
        return ElfExecutableReader.Read(Name, ElfExecutableWriter.Write(linked.Program), diagnostics) is { } program
            && Use(program, diagnostics);
    }

    private static bool Use(Executable program, DiagnosticBag diagnostics)
    {
        CodeListing.Format(program, _ => ["line"]);
        SymbolListing.Format(program.Symbols.Select(SymbolListing.Of), byAddress: false);
        var machine = new Machine(new MachineConfiguration { MemorySize = MemorySize });
        if (!ProgramLoader.Load(program, machine, diagnostics))
            return false;
        machine.Run(Budget);
        return true;
    }

    /// <summary>The source may include itself, and nothing else.</summary>
    private sealed class OneFile(byte[] bytes) : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy) => path is Name or "test.s"
            ? new IncludedFile(Name, bytes)
            : new IncludedFile(path, null, "there is no such file");
    }
}
