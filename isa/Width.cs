// The three operand sizes. A width is also the size field of the operand byte (spec/03-encoding.md §3).

namespace Toy.Isa;

/// <summary>An operand size; the value is the base-2 logarithm of its length in bytes.</summary>
public enum Width : byte
{
    Byte = 0,
    Word = 1,
    Long = 2,
}

public static class WidthExtensions
{
    /// <summary>Length in bytes: 1, 2 or 4.</summary>
    public static int Bytes(this Width width) => 1 << (int)width;

    /// <summary>Length in bits: 8, 16 or 32.</summary>
    public static int Bits(this Width width) => 8 << (int)width;

    /// <summary>All ones at this width.</summary>
    public static uint Mask(this Width width) => uint.MaxValue >> (32 - width.Bits());

    /// <summary>The sign bit at this width.</summary>
    public static uint SignBit(this Width width) => 1u << (width.Bits() - 1);

    /// <summary><paramref name="value"/> with everything above this width cleared.</summary>
    public static uint Truncate(this Width width, uint value) => value & width.Mask();

    /// <summary>The low bits of <paramref name="value"/> with the sign bit of this width copied upward.</summary>
    public static int SignExtend(this Width width, uint value)
    {
        var shift = 32 - width.Bits();
        return (int)(value << shift) >> shift;
    }

    /// <summary>The suffix letter GNU as writes after a mnemonic: b, w or l.</summary>
    public static char Suffix(this Width width) => width switch
    {
        Width.Byte => 'b',
        Width.Word => 'w',
        _ => 'l',
    };
}

/// <summary>A set of widths, for the sizes a row of the instruction table allows.</summary>
[Flags]
public enum Widths : byte
{
    None = 0,
    Byte = 1 << Width.Byte,
    Word = 1 << Width.Word,
    Long = 1 << Width.Long,
    WordLong = Word | Long,
    All = Byte | Word | Long,
}

public static class WidthsExtensions
{
    public static bool Includes(this Widths widths, Width width) => ((int)widths >> (int)width & 1) != 0;
}
