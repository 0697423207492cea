// One walk of the page tables for one address, as data: what the MMU acts on, and what explains a fault afterwards
// (spec/06-memory.md §3).

using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>How far a walk got.</summary>
public enum WalkOutcome
{
    /// <summary>A frame was found; the rights may still forbid the access.</summary>
    Mapped,

    DirectoryEntryNotPresent,

    TableEntryNotPresent,

    /// <summary>The directory entry's place is outside RAM.</summary>
    DirectoryOutsideRam,

    /// <summary>The table entry's place is outside RAM.</summary>
    TableOutsideRam,
}

/// <summary>The entries met on the way from cr3 to the frame of an address.</summary>
public readonly record struct PageWalk
{
    private const int DirectoryShift = PageTable.LargePageShift;
    private const uint IndexMask = PageTable.Entries - 1;
    private const int EntrySize = 4;

    public WalkOutcome Outcome { get; private init; }

    /// <summary>The physical address of the directory entry.</summary>
    public uint DirectoryEntryAddress { get; private init; }

    public uint DirectoryEntry { get; private init; }

    /// <summary>The physical address of the table entry; 0 for a 4 MiB page.</summary>
    public uint TableEntryAddress { get; private init; }

    public uint TableEntry { get; private init; }

    /// <summary>The directory entry maps 4 MiB by itself.</summary>
    public bool IsLarge => (DirectoryEntry & PageTable.PS) != 0;

    /// <summary>The physical address of the 4 KiB page that holds the virtual address.</summary>
    public uint Frame { get; private init; }

    /// <summary>W and U as far as every level grants them.</summary>
    public uint Rights { get; private init; }

    /// <summary>The last entry's D bit.</summary>
    public bool IsDirty => ((IsLarge ? DirectoryEntry : TableEntry) & PageTable.D) != 0;

    /// <summary>Reads the entries for an address; writes nothing.</summary>
    public static PageWalk Of(PhysicalMemory memory, uint directory, uint address)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var directoryEntryAddress = (directory & PageTable.FrameMask) + (address >> DirectoryShift) * EntrySize;
        if (!memory.TryLoad<LongWidth>(directoryEntryAddress, out var directoryEntry))
            return new PageWalk { Outcome = WalkOutcome.DirectoryOutsideRam, DirectoryEntryAddress = directoryEntryAddress };
        if ((directoryEntry & PageTable.P) == 0)
        {
            return new PageWalk
            {
                Outcome = WalkOutcome.DirectoryEntryNotPresent,
                DirectoryEntryAddress = directoryEntryAddress,
                DirectoryEntry = directoryEntry,
            };
        }

        if ((directoryEntry & PageTable.PS) != 0)
        {
            return new PageWalk
            {
                DirectoryEntryAddress = directoryEntryAddress,
                DirectoryEntry = directoryEntry,
                Frame = (directoryEntry & ~(PageTable.LargePageSize - 1)) | (address & (PageTable.LargePageSize - 1) & PageTable.FrameMask),
                Rights = directoryEntry & (PageTable.W | PageTable.U),
            };
        }

        var tableEntryAddress = (directoryEntry & PageTable.FrameMask)
            + (address >> PageTable.PageShift & IndexMask) * EntrySize;
        var isInRam = memory.TryLoad<LongWidth>(tableEntryAddress, out var tableEntry);
        var isMapped = isInRam && (tableEntry & PageTable.P) != 0;
        return new PageWalk
        {
            Outcome = isMapped ? WalkOutcome.Mapped : isInRam ? WalkOutcome.TableEntryNotPresent : WalkOutcome.TableOutsideRam,
            DirectoryEntryAddress = directoryEntryAddress,
            DirectoryEntry = directoryEntry,
            TableEntryAddress = tableEntryAddress,
            TableEntry = tableEntry,
            Frame = isMapped ? tableEntry & PageTable.FrameMask : 0,
            Rights = isMapped ? directoryEntry & tableEntry & (PageTable.W | PageTable.U) : 0,
        };
    }

    /// <summary>Whether every entry has the marks that an access leaves: there is nothing to write.</summary>
    public bool IsMarked(bool write) =>
        (DirectoryEntry & PageTable.A) != 0
        && ((IsLarge ? DirectoryEntry : TableEntry) & LastMarks(write)) == LastMarks(write);

    /// <summary>What an access marks the last entry with.</summary>
    public static uint LastMarks(bool write) => PageTable.A | (write ? PageTable.D : 0);

    /// <summary>Whether the rights allow an access.</summary>
    /// <param name="write">A write, else a read or a fetch.</param>
    /// <param name="user">Made in user mode.</param>
    /// <param name="writeProtect">cr0.WP: read-only pages bind the kernel too.</param>
    public bool Allows(bool write, bool user, bool writeProtect) =>
        (!user || (Rights & PageTable.U) != 0)
        && (!write || (Rights & PageTable.W) != 0 || !(user || writeProtect));
}
