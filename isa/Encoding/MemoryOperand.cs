// The one regular memory operand: base, index times scale, displacement (spec/03-encoding.md §4).

namespace Toy.Isa;

/// <summary>How many bytes a displacement takes in the encoding.</summary>
public enum DisplacementSize : byte
{
    None = 0,
    Byte = 1,
    Long = 2,

    /// <summary>Not an encoding: the encoder takes the shortest.</summary>
    Auto = 3,
}

/// <summary>
/// An address: <c>displacement(base, index, scale)</c>. <paramref name="Scale"/> is 1, 2, 4 or 8, and 1 without an index;
/// esp is no index, as on IA-32.
/// </summary>
public readonly record struct MemoryOperand(
    Register? Base,
    Register? Index = null,
    byte Scale = 1,
    int Displacement = 0,
    DisplacementSize Size = DisplacementSize.Auto)
{
    /// <summary>The shortest displacement that holds the value; an address without registers always takes 32 bits.</summary>
    public DisplacementSize ShortestSize =>
        Base is null && Index is null ? DisplacementSize.Long
        : Displacement == 0 ? DisplacementSize.None
        : Displacement is >= sbyte.MinValue and <= sbyte.MaxValue ? DisplacementSize.Byte
        : DisplacementSize.Long;

    /// <summary>The size that the encoding has: the one asked for, or the shortest.</summary>
    public DisplacementSize EncodedSize => Size == DisplacementSize.Auto ? ShortestSize : Size;

    /// <summary>Whether the parts can be encoded together.</summary>
    public bool IsValid =>
        Index != Register.Esp
        && Scale is 1 or 2 or 4 or 8
        && (Index is not null || Scale == 1)
        && (Size == DisplacementSize.Auto || EncodedSize >= ShortestSize);

}
