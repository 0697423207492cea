// The fifth and last step of a link: relocated output sections and resolved symbols into a program.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Assembler.Linking;

internal sealed class ProgramBuilder(
    LinkInput input, GlobalSymbols globals, Layout layout, LinkOptions options, DiagnosticBag diagnostics)
{
    private const SegmentAccess All = SegmentAccess.Read | SegmentAccess.Write | SegmentAccess.Execute;

    private readonly Dictionary<OutputSection, ProgramSection> _sections = [];

    /// <summary>Null when there is no entry point, which has been reported.</summary>
    public LinkedProgram? Build()
    {
        var segments = Segments();
        if (new EntryPoint(globals, input).Find(options.Entry, segments, diagnostics) is not { } entry)
            return null;

        var inhabited = Inhabited();
        foreach (var output in layout.Outputs)
        {
            if (output.Size > 0 || inhabited.Contains(output))
                _sections.Add(output, output.ToProgramSection());
        }

        var symbols = Symbols();
        var sections = layout.Outputs.FindAll(_sections.ContainsKey);
        return new LinkedProgram(
            new Executable(
                options.Name,
                entry,
                segments,
                sections.ConvertAll(o => _sections[o]),
                symbols.ConvertAll(s => s.Symbol)),
            sections.ConvertAll(o => new LinkedSection(_sections[o], o.Parts.FindAll(p => p.Section.Size > 0).ConvertAll(PartOf))),
            symbols,
            input.Discarded.ConvertAll(PartOf));
    }

    internal static uint ValueOf(Symbol symbol, LinkInput input) =>
        symbol.Place == SymbolPlace.Section ? (input.Find(symbol.Section)?.Address ?? 0) + symbol.Value : symbol.Value;

    private static LinkedPart PartOf(InputSection part) =>
        new(part.Owner.Name, part.Section.Name, part.Address, part.Section.Size, part.Section.Alignment);

    /// <summary>Runs of sections with the same access and no more than a page between them.</summary>
    private List<Segment> Segments()
    {
        var segments = new List<Segment>();
        var run = new List<OutputSection>();
        foreach (var output in layout.LoadedByAddress())
        {
            if (run.Count > 0 && !Continues(run, output))
            {
                segments.Add(SegmentOf(run));
                run.Clear();
            }

            run.Add(output);
        }

        if (run.Count > 0)
            segments.Add(SegmentOf(run));
        return segments;
    }

    private bool Continues(List<OutputSection> run, OutputSection next) =>
        (options.IsContiguous || run[^1].Access == next.Access) &&
        next.Address - (run[^1].Address + run[^1].Size) < Abi.PageSize &&
        next.Address - run[0].Address + next.Size <= uint.MaxValue &&
        !(run[^1].Type == SectionType.NoBits && next.Type != SectionType.NoBits);

    private Segment SegmentOf(List<OutputSection> run)
    {
        var start = run[0].Address;
        var memorySize = run[^1].Address - start + run[^1].Size;
        var lastWithBytes = run.FindLast(o => o.Type != SectionType.NoBits);
        var bytes = new byte[lastWithBytes is null ? 0 : lastWithBytes.Address - start + lastWithBytes.Size];
        foreach (var output in run)
            output.Contents.CopyTo(bytes.AsSpan((int)Math.Min(output.Address - start, (uint)bytes.Length)));
        return new Segment(start, bytes, (uint)memorySize, options.IsContiguous ? All : run[0].Access);
    }

    /// <summary>An empty section stays when a symbol stands in it.</summary>
    private HashSet<OutputSection> Inhabited()
    {
        var inhabited = new HashSet<OutputSection>();
        foreach (var owner in input.Objects)
        {
            foreach (var symbol in owner.Symbols)
            {
                if (symbol.Type != SymbolType.Section && input.Find(symbol.Section)?.Output is { } output)
                    inhabited.Add(output);
            }
        }

        foreach (var global in globals.All)
        {
            if ((global.Home ?? input.Find(global.Definition?.Section)?.Output) is { } home)
                inhabited.Add(home);
        }

        return inhabited;
    }

    /// <summary>Each object's local symbols, then the global ones.</summary>
    private List<LinkedSymbol> Symbols()
    {
        var symbols = new List<LinkedSymbol>();
        foreach (var owner in input.Objects)
        {
            foreach (var symbol in owner.Symbols)
            {
                if (symbol.Binding == SymbolBinding.Local && symbol.Type != SymbolType.Section && IsLinked(symbol))
                    symbols.Add(new LinkedSymbol(Finish(symbol, symbol.Visibility, home: null), owner.Name));
            }
        }

        foreach (var global in globals.All)
        {
            if (global.Definition is { } symbol)
                symbols.Add(new LinkedSymbol(Finish(symbol, global.Visibility, global.Home), global.Owner?.Name));
        }

        return symbols;
    }

    private bool IsLinked(Symbol symbol) =>
        symbol.Place == SymbolPlace.Absolute || (symbol.Place == SymbolPlace.Section && input.Find(symbol.Section) is not null);

    private ProgramSymbol Finish(Symbol symbol, SymbolVisibility visibility, OutputSection? home)
    {
        var output = home ?? input.Find(symbol.Section)?.Output;
        return new ProgramSymbol(
            symbol.Name,
            ValueOf(symbol, input),
            symbol.Size,
            symbol.Binding,
            symbol.Type,
            output is null ? null : _sections[output])
        { Visibility = visibility };
    }
}
