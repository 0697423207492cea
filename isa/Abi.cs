// What programs, object files and the machine agree on beyond the instructions themselves.

namespace Toy.Isa;

/// <summary>Numbers of the binary interface: the same for assembler, linker, loader and kernel.</summary>
public static class Abi
{
    /// <summary>ELF's e_machine of Toy's objects and executables: "py" read as little-endian text is not assigned to anyone.</summary>
    public const ushort ElfMachine = 0x7079;

    /// <summary>Where the linker puts the first loaded section unless told otherwise.</summary>
    public const uint DefaultTextAddress = 0x1_0000;

    /// <summary>Where the boot ROM is, and where execution starts on a machine that has one: the last page.</summary>
    public const uint RomAddress = 0xFFFF_F000;

    /// <summary>Where the ROM puts the boot sector: the PC's address.</summary>
    public const uint BootAddress = 0x7C00;

    /// <summary>The last two bytes of a boot sector, as a little-endian word: the PC's.</summary>
    public const ushort BootSignature = 0xAA55;

    /// <summary>The symbol at which a program starts unless told otherwise.</summary>
    public const string EntrySymbol = "_start";

    /// <summary>Bytes of a page: segments with different permissions never share one.</summary>
    public const uint PageSize = PageTable.PageSize;
}
