// The sections of one assembly, which of them is current, and what is known of a section by its name alone.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Sections;

/// <summary>Finds, creates and switches sections.</summary>
internal sealed class SectionTable
{
    private readonly SymbolTable _symbols;
    private readonly OutputBudget _budget;
    private readonly SourceReporter _reporter;
    private readonly Stack<(SectionBuilder Current, SectionBuilder? Previous)> _stack = new();

    public SectionTable(SymbolTable symbols, OutputBudget budget, SourceReporter reporter)
    {
        _symbols = symbols;
        _budget = budget;
        _reporter = reporter;

        // As in GNU as's objects, these three are always there and come first.
        Text = Create(new SectionRequest(".text"));
        Data = Create(new SectionRequest(".data"));
        Bss = Create(new SectionRequest(".bss"));
        Current = Text;
    }

    public SectionBuilder Text { get; }

    public SectionBuilder Data { get; }

    public SectionBuilder Bss { get; }

    public SectionBuilder Current { get; private set; }

    public SectionBuilder? Previous { get; private set; }

    public List<SectionBuilder> All { get; } = [];

    public bool HasPushed => _stack.Count > 0;

    public void Switch(SectionBuilder section)
    {
        Previous = Current;
        Current = section;
    }

    public void Push(SectionBuilder section)
    {
        _stack.Push((Current, Previous));
        Switch(section);
    }

    public bool TryPop()
    {
        if (!_stack.TryPop(out var saved))
            return false;
        (Current, Previous) = saved;
        return true;
    }

    /// <summary>The section that was asked for; a difference from its first opening is reported.</summary>
    public SectionBuilder Open(SectionRequest request, SourceSpan place)
    {
        if (Find(request) is not { } section)
            return Create(request);
        var (type, flags) = SectionDefaults.Of(request.Name);
        flags = request.Flags ?? flags;
        if (request.Group is not null)
            flags |= SectionFlags.Group;
        type = request.Type ?? type;
        if (request.Flags is not null && (flags != section.Flags || request.EntrySize != section.EntrySize))
        {
            _reporter.Error(DiagnosticIds.SectionChanged,
                $"section {request.Name} was opened before with other flags", place);
        }
        else if (request.Type is not null && type != section.Type)
        {
            _reporter.Error(DiagnosticIds.SectionChanged,
                $"section {request.Name} was opened before with another type", place);
        }

        return section;
    }

    /// <summary>
    /// Lets a section's name that nothing else defines stand for the section's beginning: clang refers to `.debug_abbrev`
    /// and its like so.
    /// </summary>
    public void DefineNames()
    {
        foreach (var section in All)
        {
            if (_symbols.Find(section.Name) is { IsDefined: false, IsGlobal: false } symbol)
                symbol.DefineEquate(new Value(0, section.Symbol), redefinable: false, symbol.Place);
        }
    }

    private SectionBuilder? Find(SectionRequest request)
    {
        foreach (var section in All)
        {
            if (section.Name == request.Name && section.Group == request.Group && section.UniqueId == request.UniqueId)
                return section;
        }

        return null;
    }

    private SectionBuilder Create(SectionRequest request)
    {
        var (type, flags) = SectionDefaults.Of(request.Name);
        flags = request.Flags ?? flags;
        if (request.Group is not null)
            flags |= SectionFlags.Group;
        var section = new SectionBuilder(request.Name, request.Type ?? type, flags, _budget)
        {
            EntrySize = request.EntrySize != 0 ? request.EntrySize : SectionDefaults.EntrySize(request.Type ?? type),
            Group = request.Group,
            IsComdat = request.IsComdat,
            UniqueId = request.UniqueId,
        };
        All.Add(section);
        _symbols.AddSectionSymbol(section.Symbol);
        return section;
    }
}

/// <summary>What a `.section` directive says; what it leaves out follows from the name.</summary>
internal sealed record SectionRequest(string Name)
{
    public SectionType? Type { get; init; }

    public SectionFlags? Flags { get; init; }

    public uint EntrySize { get; init; }

    public string? Group { get; init; }

    public bool IsComdat { get; init; }

    public long? UniqueId { get; init; }
}
