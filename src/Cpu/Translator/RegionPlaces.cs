namespace Toy.Cpu.Translator;

/// <summary>The entries of one region in the cache of places.</summary>
internal sealed class RegionPlaces(PlaceCache cache, bool user)
{
    /// <summary>Instructions to a miss that make it worth to translate again; a walk from word to word takes thousands.</summary>
    private const int Often = 64;

    /// <summary>Instructions to a miss that are too few when the region is translated again in any case.</summary>
    private const int Sometimes = 512;

    private readonly List<(int Entry, uint Eip)> _entries = [];
    private ulong _reviewed;

    /// <summary>Whether the region belongs to the mode of programs.</summary>
    public bool IsUser => user;

    /// <summary>An entry for an access of an instruction; null when there are none left.</summary>
    public int? Add(uint eip)
    {
        var entry = cache.Add();
        if (entry is { } number)
            _entries.Add((number, eip));
        return entry;
    }

    /// <summary>The distance of a field of an entry from the table of the region's mode.</summary>
    public int Distance(int entry, int offset) => cache.Distance(entry, offset, user);

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Empties the entries, of which there are some.</summary>
    public void Clear() => cache.Clear(First, _entries.Count);

    /// <summary>
    /// The instructions whose accesses a table serves better, if there are any that matter: those that have missed often for
    /// the time that has passed since this was asked last.
    /// </summary>
    public IReadOnlyList<uint> Review(ulong time)
    {
        var passed = time - _reviewed;
        _reviewed = time;
        var scattered = new List<uint>();
        var isOften = false;
        foreach (var (entry, eip) in _entries)
        {
            var misses = cache.TakeMisses(entry);
            isOften |= misses > passed / Often;
            if (misses > passed / Sometimes)
                scattered.Add(eip);
        }

        return isOften ? scattered : [];
    }

    // Entries of one region are made one after the other.
    private int First => _entries[0].Entry;
}
