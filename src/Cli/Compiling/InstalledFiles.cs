// What is installed beside the program: the C library's headers and objects, put there by the build.

using Toy.Cli.Programs;

namespace Toy.Cli.Compiling;

internal static class InstalledFiles
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "c");

    /// <summary>The boot ROM's bytes.</summary>
    public static string BootRom => Path.Combine(AppContext.BaseDirectory, "boot", "rom.bin");

    /// <summary>The folder of the C headers.</summary>
    public static string Headers => Path.Combine(Root, "include");

    /// <summary>The compiler flags for Toy, one a line.</summary>
    public static string CompilerFlags => Path.Combine(Root, "cflags");

    /// <summary>The folder of those of the C library's members that are the same everywhere.</summary>
    public static string Library => Path.Combine(Root, "lib");

    /// <summary>The folder of a platform's own members: the start file, and what reaches the outside.</summary>
    public static string LibraryOf(Platform platform) => platform switch
    {
        Platform.Bare => Path.Combine(Root, "bare"),
        Platform.Kernel => Path.Combine(Root, "kernel"),
        _ => Path.Combine(Root, "xv6", "lib"),
    };

    /// <summary>The folder of xv6's headers, which are included before the others.</summary>
    public static string Xv6Headers => Path.Combine(Root, "xv6", "include");

    /// <summary>The further compiler flags of programs written for xv6.</summary>
    public static string Xv6CompilerFlags => Path.Combine(Root, "xv6", "cflags");

    /// <summary>The disk with a kernel and its programs.</summary>
    public static string SystemDisk(Mmu mmu) => Path.Combine(AppContext.BaseDirectory, "kernel", $"system{Suffix(mmu)}.img");

    /// <summary>A kernel with its symbols.</summary>
    public static string KernelProgram(Mmu mmu) => Path.Combine(AppContext.BaseDirectory, "kernel", $"kernel{Suffix(mmu)}.elf");

    /// <summary>The folder of the kernel's sources, for graders of kernels that students change.</summary>
    public static string KernelSources => Path.Combine(AppContext.BaseDirectory, "kernel", "sources");

    private static string Suffix(Mmu mmu) => mmu == Mmu.Paging ? "" : "-bound";
}
