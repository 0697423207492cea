// Where things are in the machine that random user programs run on. Physical addresses, but for the user's window.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

internal static class GuestMemory
{
    public const uint Size = 1 << 20;

    public const uint Kernel = 0x1000;
    public const uint Directory = 0x3_0000;
    public const uint KernelTable = 0x3_1000;
    public const uint UserTable = 0x3_2000;

    /// <summary>Pages from here on are the kernel's no more.</summary>
    public const uint FirstUserFrame = 0x4_0000;

    /// <summary>The virtual address of the user's pages.</summary>
    public const uint User = PageTable.LargePageSize;

    /// <summary>Bytes of code in one attempt.</summary>
    public const int CodeSize = CodePages * (int)PageTable.PageSize;

    private const int CodePages = 4;
    private const uint Readable = PageTable.P | PageTable.U;
    private const uint Writable = Readable | PageTable.W;
    private const uint Absent = 0;
    private const uint OutsideRam = 0x8000_0000;

    // From the window's beginning on: 16 pages of every kind.
    private static readonly uint[] s_window =
    [
        Frame(0) | Writable, Frame(1) | Writable, Frame(2) | Writable, Frame(3) | Writable,
        Absent, Frame(4) | Writable, Frame(5) | Writable, Frame(6) | Readable,
        Frame(7) | PageTable.P | PageTable.W, Frame(8) | Writable, Frame(0) | Readable, OutsideRam | Writable,
        Frame(9) | Writable, Frame(7) | PageTable.P, Frame(10) | Readable, Frame(11) | Writable,
    ];

    /// <summary>The page tables: RAM for the kernel where it is, and the user's window.</summary>
    public static byte[] Tables()
    {
        var tables = new byte[3 * PageTable.PageSize];
        Write(tables, Directory, KernelTable | PageTable.P | PageTable.W);
        Write(tables, Directory + 4, UserTable | Writable);
        for (uint page = 0; page < Size / PageTable.PageSize; page++)
            Write(tables, KernelTable + 4 * page, page * PageTable.PageSize | PageTable.P | PageTable.W);
        for (uint page = 0; page < s_window.Length; page++)
            Write(tables, UserTable + 4 * page, s_window[page]);
        return tables;
    }

    /// <summary>Whether user mode may store to a physical address.</summary>
    public static bool IsWritable(uint address)
    {
        foreach (var entry in s_window)
        {
            if ((entry & Writable) == Writable && (entry & PageTable.FrameMask) == (address & PageTable.FrameMask))
                return true;
        }

        return false;
    }

    private static uint Frame(uint number) => FirstUserFrame + number * PageTable.PageSize;

    private static void Write(byte[] tables, uint address, uint entry) =>
        BitConverter.TryWriteBytes(tables.AsSpan((int)(address - Directory)), entry);
}
