// An object's .symtab in the making: which symbols go in, in which order, and under which index. As GNU as does it: the
// first file symbol, then locals, then the rest; symbols of sections only when a relocation needs them.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Elf;

internal sealed class ElfSymbolTable
{
    private readonly Dictionary<Section, int> _sectionIndexes;
    private readonly List<ElfSymbolEntry> _entries = [default];
    private readonly Dictionary<Symbol, uint> _indexes = [];
    private readonly Dictionary<string, uint> _signatures = new(StringComparer.Ordinal);
    private readonly uint _firstGlobal;

    public ElfSymbolTable(
        ObjectFile source, List<Section> sections, Dictionary<Section, int> sectionIndexes, List<List<Section>> groups)
    {
        _sectionIndexes = sectionIndexes;
        var symbols = Choose(source, sections);
        foreach (var symbol in symbols)
        {
            if (symbol.Binding == SymbolBinding.Local)
                Add(symbol);
        }

        AddMissingSignatures(symbols, groups);
        _firstGlobal = (uint)_entries.Count;
        foreach (var symbol in symbols)
        {
            if (symbol.Binding != SymbolBinding.Local)
                Add(symbol);
        }

        if (groups.Count > 0)
        {
            foreach (var symbol in symbols)
                _signatures.TryAdd(symbol.Name, _indexes[symbol]);
        }
    }

    public ElfStringTable Names { get; } = new();

    /// <summary>How many symbols there are, the null symbol apart.</summary>
    public int Count => _entries.Count - 1;

    public uint IndexOf(Symbol symbol) => IsNull(symbol) ? 0 : _indexes[symbol];

    public uint IndexOfSignature(string signature) => _signatures[signature];

    public ElfFileSection ToSection()
    {
        var bytes = new byte[_entries.Count * ElfNumbers.SymbolSize];
        for (var i = 0; i < _entries.Count; i++)
            _entries[i].Write(bytes.AsSpan(i * ElfNumbers.SymbolSize));
        return new ElfFileSection
        {
            Name = ".symtab",
            Type = ElfNumbers.SectionSymbolTable,
            Info = _firstGlobal,
            Alignment = ElfNumbers.WordSize,
            EntrySize = ElfNumbers.SymbolSize,
            Contents = bytes,
        };
    }

    private static List<Symbol> Choose(ObjectFile source, List<Section> sections)
    {
        var used = new HashSet<Symbol>();
        var usedInOrder = new List<Symbol>();
        foreach (var section in sections)
        {
            foreach (var relocation in section.Relocations)
            {
                if (!IsNull(relocation.Symbol) && used.Add(relocation.Symbol))
                    usedInOrder.Add(relocation.Symbol);
            }
        }

        var chosen = new List<Symbol>(source.Symbols.Count);
        if (source.Symbols.Find(s => s.Type == SymbolType.File) is { } file)
            chosen.Add(file);
        var seen = new HashSet<Symbol>(chosen);
        foreach (var symbol in source.Symbols)
        {
            if (!IsNull(symbol) && (symbol.Type != SymbolType.Section || used.Contains(symbol)) && seen.Add(symbol))
                chosen.Add(symbol);
        }

        foreach (var symbol in usedInOrder)
        {
            if (seen.Add(symbol))
                chosen.Add(symbol);
        }

        return chosen;
    }

    /// <summary>The symbol of plain numbers is ELF's null symbol.</summary>
    private static bool IsNull(Symbol symbol) =>
        symbol is { Place: SymbolPlace.Absolute, Value: 0, Name: "", Type: SymbolType.NoType };

    /// <summary>A group whose signature no symbol bears gets a local symbol that stands in the group section itself.</summary>
    private void AddMissingSignatures(List<Symbol> symbols, List<List<Section>> groups)
    {
        if (groups.Count == 0)
            return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in symbols)
            names.Add(symbol.Name);
        for (var i = 0; i < groups.Count; i++)
        {
            var signature = groups[i][0].Group ?? "";
            if (names.Contains(signature))
                continue;
            _signatures.Add(signature, (uint)_entries.Count);
            _entries.Add(new ElfSymbolEntry(Names.Add(signature), 0, 0, 0, 0, SectionIndex: (ushort)(i + 1)));
        }
    }

    private void Add(Symbol symbol)
    {
        var section = symbol.Place switch
        {
            SymbolPlace.Section when symbol.Section is { } place => (ushort)_sectionIndexes[place],
            SymbolPlace.Absolute => ElfNumbers.IndexAbsolute,
            SymbolPlace.Common => ElfNumbers.IndexCommon,
            _ => ElfNumbers.IndexUndefined,
        };
        var type = symbol.Place == SymbolPlace.Common && symbol.Type == SymbolType.NoType ? SymbolType.Object : symbol.Type;
        _indexes.Add(symbol, (uint)_entries.Count);
        _entries.Add(new ElfSymbolEntry(
            symbol.Type == SymbolType.Section ? 0 : Names.Add(symbol.Name),
            symbol.Value,
            symbol.Size,
            ElfSymbolEntry.PackInfo((byte)symbol.Binding, (byte)type),
            (byte)symbol.Visibility,
            section));
    }
}
