// The arithmetic of the status flags (spec/02-registers.md §3).

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Toy.Isa;

/// <summary>Status flags as functions of operands and result. Operands are zero-extended; results may have junk above.</summary>
public static class FlagRules
{
    // Positions of the flags, for moving a computed bit into place.
    private const int CarryShift = 0;
    private const int ParityShift = 2;
    private const int ZeroShift = 6;
    private const int SignShift = 7;
    private const int OverflowShift = 11;

    /// <summary>SF, ZF and PF of a result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Result(uint result, Width width)
    {
        var sign = (result >> (width.Bits() - 1)) & 1;
        var zero = width.Truncate(result) == 0 ? 1u : 0u;
        var evenParity = ~(uint)BitOperations.PopCount(result & 0xFF) & 1;
        return sign << SignShift | zero << ZeroShift | evenParity << ParityShift;
    }

    /// <summary>All six flags of dst + src (+ carry in) = result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Addition(uint dst, uint src, uint result, Width width)
    {
        var top = width.Bits() - 1;
        var carries = (dst & src) | ((dst | src) & ~result);
        var overflow = (dst ^ result) & (src ^ result);
        return Result(result, width)
            | ((carries >> top) & 1) << CarryShift
            | ((overflow >> top) & 1) << OverflowShift
            | ((dst ^ src ^ result) & EFlags.AF);
    }

    /// <summary>All six flags of dst − src (− borrow in) = result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Subtraction(uint dst, uint src, uint result, Width width)
    {
        var top = width.Bits() - 1;
        var borrows = (~dst & src) | ((~dst | src) & result);
        var overflow = (dst ^ src) & (dst ^ result);
        return Result(result, width)
            | ((borrows >> top) & 1) << CarryShift
            | ((overflow >> top) & 1) << OverflowShift
            | ((dst ^ src ^ result) & EFlags.AF);
    }
}
