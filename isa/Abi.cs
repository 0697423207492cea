// What programs, object files and the machine agree on beyond the instructions themselves.

namespace Toy.Isa;

/// <summary>Numbers of the binary interface: the same for assembler, linker, loader and kernel.</summary>
public static class Abi
{
    /// <summary>ELF's e_machine of Toy's objects and executables: "py" read as little-endian text is not assigned to anyone.</summary>
    public const ushort ElfMachine = 0x7079;

    /// <summary>Where the linker puts the first loaded section unless told otherwise.</summary>
    public const uint DefaultTextAddress = 0x1_0000;

    /// <summary>The symbol at which a program starts unless told otherwise.</summary>
    public const string EntrySymbol = "_start";

    /// <summary>Bytes of a page: segments with different permissions never share one.</summary>
    public const uint PageSize = PageTable.PageSize;
}
