// Where things are in the machine that engines are compared on. The kernel's part is small and the same for all programs.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

internal static class GuestMap
{
    private const uint Page = PageTable.PageSize;

    /// <summary>RAM in bytes: behind it, bus errors are near.</summary>
    public const uint Size = 48 * Page;

    public const uint VectorTable = 1 * Page;
    public const uint Parameters = 2 * Page;

    /// <summary>Among them: the table of the program's places.</summary>
    public const uint Places = Parameters + 64;

    /// <summary>The disk's descriptors.</summary>
    public const uint Ring = Parameters + 0x400;

    public const uint Kernel = 3 * Page;
    public const uint KernelStackTop = 5 * Page;

    /// <summary>Two pages, so that the stack crosses from one to the other.</summary>
    public const uint Stack = 5 * Page;

    /// <summary>Where esp of a program starts: shortly above the boundary.</summary>
    public const uint StackTop = 6 * Page + 64;

    /// <summary>The program's pages, and how many there are.</summary>
    public const uint Code = 8 * Page;
    public const int CodePages = 4;

    /// <summary>Frames with nearly the same code, for the other directory.</summary>
    public const uint OtherCode = Code + CodePages * Page;

    public const uint Data = 16 * Page;
    public const int DataPages = 8;

    /// <summary>Among the data: the program's first bytes once more.</summary>
    public const uint DataCode = Data + 0x100;
    public const int DataCodeSize = 64;

    public const uint Directory = 32 * Page;
    public const uint OtherDirectory = 33 * Page;
    public const uint KernelTable = 34 * Page;
    public const uint OtherKernelTable = 35 * Page;
    public const uint WindowTable = 36 * Page;
    public const uint OtherWindowTable = 37 * Page;

    /// <summary>With paging: pages of every kind from here on, different under the two directories.</summary>
    public const uint Window = PageTable.LargePageSize;
    public const int WindowPages = 16;

    /// <summary>With paging: all of RAM once more, in one large page.</summary>
    public const uint LargeWindow = 2 * PageTable.LargePageSize;

    /// <summary>Vectors of the kernel's calls that change address spaces, and move a page.</summary>
    public const byte SwitchVector = Vectors.SystemCall + 32;
    public const byte RemapVector = Vectors.SystemCall + 33;

    /// <summary>The disk in bytes: as much code as there is, and as many pages of data.</summary>
    public const int DiskSize = 2 * CodePages * (int)Page;
}
