// Position-independent code fetches addresses from a table. Nothing is dynamic here, so the table is complete when the
// link is: one word for each symbol that some relocation wants an entry for, behind the words that the ABI reserves.

using System.Buffers.Binary;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal sealed class GlobalOffsetTable
{
    /// <summary>The symbol that stands at its start.</summary>
    public const string Name = "_GLOBAL_OFFSET_TABLE_";

    private const int ReservedWords = 3;

    private readonly Dictionary<object, uint> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly Section _section = new(".got", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Write)
    {
        Alignment = sizeof(uint),
        EntrySize = sizeof(uint),
    };

    /// <summary>Null when the program needs no table.</summary>
    public InputSection? Section { get; }

    public GlobalOffsetTable(LinkInput input, GlobalSymbols globals)
    {
        var isNeeded = globals.Find(Name) is { Definition: null };
        foreach (var section in input.Sections)
        {
            foreach (var relocation in section.Section.Relocations)
            {
                isNeeded |= relocation.Type is RelocationType.GotOffset or RelocationType.GotPc;
                if (relocation.Type is RelocationType.Got32 or RelocationType.Got32X)
                    _entries.TryAdd(KeyOf(relocation.Symbol, globals), (uint)(ReservedWords + _entries.Count) * sizeof(uint));
            }
        }

        if (!isNeeded && _entries.Count == 0)
            return;
        _section.Contents = new byte[(ReservedWords + _entries.Count) * sizeof(uint)];
        _section.Size = (uint)_section.Contents.Length;
        Section = new InputSection(new ObjectFile("(linker)"), _section);
        input.Add(Section);
        globals.GetOrAdd(Name);
    }

    public uint Address => Section?.Address ?? 0;

    /// <summary>Puts the symbol's address into its entry.</summary>
    /// <returns>The entry's distance from the table's start.</returns>
    public uint Fill(Symbol symbol, GlobalSymbols globals, uint value)
    {
        var offset = _entries[KeyOf(symbol, globals)];
        if (Section?.Output is { } output)
            BinaryPrimitives.WriteUInt32LittleEndian(output.Contents.AsSpan((int)(Section.Offset + offset)), value);
        return offset;
    }

    /// <summary>Objects share the entry of a global symbol; a local one has its own.</summary>
    private static object KeyOf(Symbol symbol, GlobalSymbols globals) =>
        symbol.Binding != SymbolBinding.Local && globals.Find(symbol.Name) is { } global ? global : symbol;
}
