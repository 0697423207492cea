// Single bits (spec/instructions/bits.md).

using System.Numerics;
using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

public readonly struct Bt : IBitTest
{
    public static bool Writes => false;

    public static uint Apply(uint dst, uint bit) => dst;
}

public readonly struct Bts : IBitTest
{
    public static bool Writes => true;

    public static uint Apply(uint dst, uint bit) => dst | bit;
}

public readonly struct Btr : IBitTest
{
    public static bool Writes => true;

    public static uint Apply(uint dst, uint bit) => dst & ~bit;
}

public readonly struct Btc : IBitTest
{
    public static bool Writes => true;

    public static uint Apply(uint dst, uint bit) => dst ^ bit;
}

/// <summary>The index of the lowest bit set; a source of 0 leaves dst alone, as real CPUs do.</summary>
public readonly struct Bsf : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        flags.Set(Status, src == 0 ? ZF : 0);
        return src == 0 ? dst : (uint)BitOperations.TrailingZeroCount(src);
    }
}

/// <summary>The index of the highest bit set; a source of 0 leaves dst alone, as real CPUs do.</summary>
public readonly struct Bsr : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        flags.Set(Status, src == 0 ? ZF : 0);
        return src == 0 ? dst : (uint)BitOperations.Log2(src);
    }
}
