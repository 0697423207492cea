// Labels that are numbers: `1:` may be defined again and again, `1b` is the last one and `1f` the next.

using System.Globalization;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Symbols;

/// <summary>The numbered labels of one assembly.</summary>
internal sealed class LocalLabels
{
    private readonly Dictionary<int, Entry> _entries = [];

    private sealed class Entry
    {
        public AsmSymbol? Last;
        public AsmSymbol? Next;
    }

    public void Define(int number, Fragment fragment, int offset, SourceSpan place)
    {
        var entry = Get(number);
        var symbol = entry.Next ?? Create(number);
        entry.Next = null;
        entry.Last = symbol;
        symbol.DefineLabel(fragment, offset, place);
    }

    /// <summary>What `1b` means here, or null when there is no `1:` before.</summary>
    public AsmSymbol? Backward(int number) => Get(number).Last;

    /// <summary>What `1f` means here; <paramref name="place"/> is to blame should it never be defined.</summary>
    public AsmSymbol Forward(int number, SourceSpan place)
    {
        var entry = Get(number);
        return entry.Next ??= Create(number, place);
    }

    /// <summary>References to labels that never came.</summary>
    public IEnumerable<AsmSymbol> Missing()
    {
        foreach (var entry in _entries.Values)
        {
            if (entry.Next is { } missing)
                yield return missing;
        }
    }

    private Entry Get(int number)
    {
        if (!_entries.TryGetValue(number, out var entry))
            _entries[number] = entry = new Entry();
        return entry;
    }

    private static AsmSymbol Create(int number, SourceSpan place = default) =>
        new(number.ToString(CultureInfo.InvariantCulture)) { IsAnonymous = true, Place = place };
}
