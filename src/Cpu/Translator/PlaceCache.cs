// Where accesses went last: nearly all accesses of one instruction are to the same page as the time before. So translated
// code compares the address with that page, and the host's processor goes on without waiting for a table.

using Toy.Cpu.Memory;

namespace Toy.Cpu.Translator;

/// <summary>An entry for each access of the regions that have one: its page, and where that is in the host's memory.</summary>
/// <remarks>
/// All follows from <see cref="HostPages"/>. When something there is dropped, a region's entries are emptied before
/// the region is entered again.
/// </remarks>
internal sealed unsafe class PlaceCache(HostPages pages)
{
    // The fields of an entry, all longs: the virtual page, what to add to an address in it to get the host's, and how
    // often the access has missed.
    public const int PageOffset = 0;
    public const int DeltaOffset = sizeof(long);
    public const int MissesOffset = 2 * sizeof(long);
    public const int EntrySize = 3 * sizeof(long);

    /// <summary>No address is as far from this as its page is long.</summary>
    private const long NoPage = 1L << 40;

    /// <summary>Entries of all regions together; later regions have none.</summary>
    private const int Count = HostPages.SpareSize / EntrySize;

    // Invariant: Count entries, there for as long as the tables are, in room that nobody else uses.
    private readonly byte* _entries = (byte*)pages.Spare;
    private int _used;

    /// <summary>The distance of a field from the table of a mode.</summary>
    public int Distance(int entry, int offset, bool user) => (int)(Field(entry, offset) - (byte*)pages.Table(user));

    /// <summary>The number of a new entry; null when there is none left.</summary>
    public int? Add()
    {
        if (_used == Count)
            return null;
        *(long*)Field(_used, PageOffset) = NoPage;
        *(long*)Field(_used, MissesOffset) = 0;
        return _used++;
    }

    /// <summary>Empties entries.</summary>
    public void Clear(int first, int count)
    {
        for (var entry = first; entry < first + count; entry++)
            *(long*)Field(entry, PageOffset) = NoPage;
    }

    /// <summary>How often an access has missed since this was asked last.</summary>
    public ulong TakeMisses(int entry)
    {
        var misses = *(ulong*)Field(entry, MissesOffset);
        *(long*)Field(entry, MissesOffset) = 0;
        return misses;
    }

    private byte* Field(int entry, int offset) => _entries + entry * EntrySize + offset;
}
