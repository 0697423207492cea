// What each relocation type patches; the linker computes the value, the reader checks that the field is in the section.

namespace Toy.Assembler.Objects;

/// <summary>Facts about relocation types.</summary>
public static class RelocationTypes
{
    /// <summary>The width of the field in bytes: 1, 2 or 4; 0 for a type that Toy does not have.</summary>
    public static uint FieldSize(this RelocationType type) => type switch
    {
        RelocationType.Absolute8 or RelocationType.PcRelative8 => 1,
        RelocationType.Absolute16 or RelocationType.PcRelative16 => 2,
        RelocationType.Absolute32 or RelocationType.PcRelative32 or RelocationType.Plt32 or
        RelocationType.Got32 or RelocationType.Got32X or RelocationType.GotOffset or RelocationType.GotPc => 4,
        _ => 0,
    };

    /// <summary>Whether the value is a distance from the field.</summary>
    public static bool IsPcRelative(this RelocationType type) => type is
        RelocationType.PcRelative8 or RelocationType.PcRelative16 or RelocationType.PcRelative32 or
        RelocationType.Plt32 or RelocationType.GotPc;

    /// <summary>The name in the System V ABI, as stock tools print it.</summary>
    public static string AbiName(this RelocationType type) => type switch
    {
        RelocationType.Absolute8 => "R_386_8",
        RelocationType.Absolute16 => "R_386_16",
        RelocationType.Absolute32 => "R_386_32",
        RelocationType.PcRelative8 => "R_386_PC8",
        RelocationType.PcRelative16 => "R_386_PC16",
        RelocationType.PcRelative32 => "R_386_PC32",
        RelocationType.Plt32 => "R_386_PLT32",
        RelocationType.Got32 => "R_386_GOT32",
        RelocationType.Got32X => "R_386_GOT32X",
        RelocationType.GotOffset => "R_386_GOTOFF",
        RelocationType.GotPc => "R_386_GOTPC",
        _ => $"relocation type {(byte)type}",
    };
}
