// Counts of bits.

using System.Numerics;
using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

/// <summary>The number of bits set.</summary>
public readonly struct Popcnt : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        flags.Set(Status, src == 0 ? ZF : 0);
        return (uint)BitOperations.PopCount(src);
    }
}

internal static class CountFlags
{
    /// <summary>CF tells that there was no bit at all, ZF that there was no zero to be counted.</summary>
    internal static void Set<F>(ref F flags, uint src, uint count) where F : struct, IFlags =>
        flags.Set(Status, (src == 0 ? CF : 0) | (count == 0 ? ZF : 0));
}

/// <summary>The number of zeros above the highest bit set.</summary>
public readonly struct Lzcnt : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        // src comes zero-extended to 32 bits: the zeros above its own width do not count
        var count = (uint)(BitOperations.LeadingZeroCount(src) - (Width.Long.Bits() - width.Bits()));
        CountFlags.Set(ref flags, src, count);
        return count;
    }
}

/// <summary>The number of zeros below the lowest bit set.</summary>
public readonly struct Tzcnt : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var count = src == 0 ? (uint)width.Bits() : (uint)BitOperations.TrailingZeroCount(src);
        CountFlags.Set(ref flags, src, count);
        return count;
    }
}
