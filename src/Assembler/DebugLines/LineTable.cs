// Which source line each address of a program comes from.

namespace Toy.Assembler.DebugLines;

/// <summary>The lines of a program in order of address; ranges do not overlap, and may leave gaps.</summary>
public sealed class LineTable
{
    private readonly LineTableEntry[] _entries;

    /// <param name="entries">In any order; where two overlap, the one that starts first counts.</param>
    public LineTable(IEnumerable<LineTableEntry> entries)
    {
        var kept = new List<LineTableEntry>();
        foreach (var entry in entries.OrderBy(e => e.Start))
        {
            var start = kept.Count == 0 ? entry.Start : Math.Max(entry.Start, kept[^1].End);
            if (start < entry.End)
                kept.Add(entry with { Start = start });
        }

        _entries = [.. kept];
    }

    /// <summary>The table of a program that has none.</summary>
    public static LineTable Empty { get; } = new([]);

    public IReadOnlyList<LineTableEntry> Entries => _entries;

    /// <summary>The line that the code at an address comes from, or null when that is not known.</summary>
    public LineTableEntry? Find(uint address)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (address < _entries[middle].Start)
                high = middle - 1;
            else if (address >= _entries[middle].End)
                low = middle + 1;
            else
                return _entries[middle];
        }

        return null;
    }
}
