using System.Buffers.Binary;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Paging: the kernel where it is, for itself alone, and 16 pages of every kind for the user.</summary>
internal sealed class PagedMemory : GuestMemory
{
    private const uint DirectoryPage = 0x3_0000;
    private const uint KernelTable = 0x3_1000;
    private const uint UserTable = 0x3_2000;
    private const uint TablesSize = 3 * PageTable.PageSize;

    private const uint Readable = PageTable.P | PageTable.U;
    private const uint Writable = Readable | PageTable.W;
    private const uint Absent = 0;
    private const uint OutsideRam = 0x8000_0000;

    // In order of address; the first four are the code's.
    private static readonly uint[] s_window =
    [
        Frame(0) | Writable, Frame(1) | Writable, Frame(2) | Writable, Frame(3) | Writable,
        Absent, Frame(4) | Writable, Frame(5) | Writable, Frame(6) | Readable,
        Frame(7) | PageTable.P | PageTable.W, Frame(8) | Writable, Frame(0) | Readable, OutsideRam | Writable,
        Frame(9) | Writable, Frame(7) | PageTable.P, Frame(10) | Readable, Frame(11) | Writable,
    ];

    public override uint Translation => ControlRegister0.PG | ControlRegister0.WP;

    public override uint Directory => DirectoryPage;

    public override uint User => PageTable.LargePageSize;

    // After the two pages behind the code and the absent one: what can be written ends, what can be read goes on.
    public override uint Edge => User + 7 * PageTable.PageSize;

    public override uint Code => FirstUserFrame;

    public override byte Refusal => Vectors.PageFault;

    public override void Prepare(Span<byte> memory)
    {
        Write(memory, DirectoryPage, KernelTable | PageTable.P | PageTable.W);
        Write(memory, DirectoryPage + sizeof(uint), UserTable | Writable);
        for (uint page = 2; page < PageTable.Entries; page++)
            Write(memory, DirectoryPage + page * sizeof(uint), Absent);
        for (uint page = 0; page < PageTable.Entries; page++)
        {
            var isRam = page < Size / PageTable.PageSize;
            Write(memory, KernelTable + page * sizeof(uint), isRam ? page * PageTable.PageSize | PageTable.P | PageTable.W : Absent);
            Write(memory, UserTable + page * sizeof(uint), page < s_window.Length ? s_window[page] : Absent);
        }
    }

    public override bool MayHoldCode(uint address) =>
        address - User < (uint)s_window.Length * PageTable.PageSize && (s_window[address - User >> PageTable.PageShift] & Readable) == Readable;

    public override bool IsWritable(uint address)
    {
        foreach (var entry in s_window)
        {
            if ((entry & Writable) == Writable && (entry & PageTable.FrameMask) == (address & PageTable.FrameMask))
                return true;
        }

        return false;
    }

    // A and D are in an entry's first byte.
    public override bool IsBookkeeping(uint address, byte before, byte after) =>
        address - DirectoryPage < TablesSize
        && address % sizeof(uint) == 0
        && ((before ^ after) & ~(PageTable.A | PageTable.D)) == 0;

    private static uint Frame(uint number) => FirstUserFrame + number * PageTable.PageSize;

    private static void Write(Span<byte> memory, uint address, uint entry) =>
        BinaryPrimitives.WriteUInt32LittleEndian(memory[(int)address..], entry);
}
