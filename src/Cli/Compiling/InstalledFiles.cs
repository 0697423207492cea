// What is installed beside the program: the C library's headers and objects, put there by the build.

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

    /// <summary>The folder of the C library's members: start file, console, functions.</summary>
    public static string Library => Path.Combine(Root, "lib");
}
