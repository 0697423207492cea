namespace Toy.Assembler.Objects;

/// <summary>
/// A field at <paramref name="Offset"/> that the linker fills in. The addend stands in the field itself (ELF's REL form).
/// A reference to a plain number (<c>call 0x1000</c>) names an absolute symbol of value 0 without a name: ELF's null symbol.
/// </summary>
public readonly record struct Relocation(uint Offset, RelocationType Type, Symbol Symbol);

/// <summary>Numbered as R_386_* (System V ABI, Intel386 supplement), so that stock tools and readers recognise them.</summary>
public enum RelocationType : byte
{
    Absolute32 = 1,
    PcRelative32 = 2,
    Got32 = 3,
    Plt32 = 4,
    GotOffset = 9,
    GotPc = 10,
    Absolute16 = 20,
    PcRelative16 = 21,
    Absolute8 = 22,
    PcRelative8 = 23,
    Got32X = 43,
}
