// Counts of bits.

namespace Toy.Isa.Semantics;

/// <summary>The number of bits set. It has yet to be counted: this one leaves everything as it is.</summary>
public readonly struct Popcnt : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        return dst;
    }
}
