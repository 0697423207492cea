// shld and shrd: bits move from a second register into the destination (spec/instructions/shifts.md). A word shifted by
// more than 16, which IA-32 leaves undefined, takes its further bits from the destination again.

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

internal static class DoubleShiftFlags
{
    /// <summary>OF tells of a change of sign, and is defined for a count of 1 only.</summary>
    internal static void Set<F>(ref F flags, uint dst, uint result, bool carry, int count, Width width)
        where F : struct, IFlags
    {
        var signChanged = ShiftFlags.IsNegative(dst ^ result, width);
        flags.Set(
            Status,
            FlagRules.Result(result, width) | (carry ? CF : 0) | (signChanged && count == 1 ? OF : 0));
    }
}

public readonly struct Shld : IDoubleShift
{
    public static uint Apply<F>(uint dst, uint src, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var bits = width.Bits();
        var joined = (ulong)dst << 32 | (ulong)src << (32 - bits);
        if (width == Width.Word)
            joined |= dst;
        var result = width.Truncate((uint)(joined << count >> 32));
        var carry = (joined >> (32 + bits - count) & 1) != 0;
        DoubleShiftFlags.Set(ref flags, dst, result, carry, count, width);
        return result;
    }
}

public readonly struct Shrd : IDoubleShift
{
    public static uint Apply<F>(uint dst, uint src, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var bits = width.Bits();
        var joined = (ulong)src << bits | dst;
        if (width == Width.Word)
            joined |= (ulong)dst << 32;
        var result = width.Truncate((uint)(joined >> count));
        var carry = (joined >> (count - 1) & 1) != 0;
        DoubleShiftFlags.Set(ref flags, dst, result, carry, count, width);
        return result;
    }
}
