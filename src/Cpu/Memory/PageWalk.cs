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
        var walk = new PageWalk
        {
            DirectoryEntryAddress = (directory & PageTable.FrameMask) + (address >> DirectoryShift) * EntrySize,
        };
        if (!memory.TryLoad<LongWidth>(walk.DirectoryEntryAddress, out var directoryEntry))
            return walk with { Outcome = WalkOutcome.DirectoryOutsideRam };
        walk = walk with { DirectoryEntry = directoryEntry };
        if ((directoryEntry & PageTable.P) == 0)
            return walk with { Outcome = WalkOutcome.DirectoryEntryNotPresent };
        if (walk.IsLarge)
        {
            return walk with
            {
                Frame = (directoryEntry & ~(PageTable.LargePageSize - 1)) | (address & (PageTable.LargePageSize - 1) & PageTable.FrameMask),
                Rights = directoryEntry & (PageTable.W | PageTable.U),
            };
        }

        walk = walk with
        {
            TableEntryAddress = (directoryEntry & PageTable.FrameMask)
                + (address >> PageTable.PageShift & IndexMask) * EntrySize,
        };
        if (!memory.TryLoad<LongWidth>(walk.TableEntryAddress, out var tableEntry))
            return walk with { Outcome = WalkOutcome.TableOutsideRam };
        walk = walk with { TableEntry = tableEntry };
        if ((tableEntry & PageTable.P) == 0)
            return walk with { Outcome = WalkOutcome.TableEntryNotPresent };
        return walk with
        {
            Frame = tableEntry & PageTable.FrameMask,
            Rights = directoryEntry & tableEntry & (PageTable.W | PageTable.U),
        };
    }

    /// <summary>Whether the rights allow an access.</summary>
    /// <param name="write">A write, else a read or a fetch.</param>
    /// <param name="user">Made in user mode.</param>
    /// <param name="writeProtect">cr0.WP: read-only pages bind the kernel too.</param>
    public bool Allows(bool write, bool user, bool writeProtect) =>
        (!user || (Rights & PageTable.U) != 0)
        && (!write || (Rights & PageTable.W) != 0 || !(user || writeProtect));
}
