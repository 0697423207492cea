// What instructions compute, as plain functions that translated code calls: the semantic methods with their flags dropped.
// The host's compiler inlines them, so a call costs nothing.

using System.Runtime.CompilerServices;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>Results without flags. <c>flags</c> needs only the bits that the instruction reads.</summary>
internal static class Values
{
    /// <summary>Counts are taken modulo 32 at every width.</summary>
    public const int CountMask = 31;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Move<T>(uint src, Width width) where T : struct, IMove => T.Apply(src, width);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Binary<T>(uint dst, uint src, Width width, uint flags) where T : struct, IBinary
    {
        var dropped = new DroppedFlags(flags);
        return T.Apply(dst, src, width, ref dropped);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Unary<T>(uint dst, Width width, uint flags) where T : struct, IUnary
    {
        var dropped = new DroppedFlags(flags);
        return T.Apply(dst, width, ref dropped);
    }

    /// <summary>The count is masked; 0 gives dst.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Shift<T>(uint dst, uint count, Width width, uint flags) where T : struct, IShift
    {
        var dropped = new DroppedFlags(flags);
        return count == 0 ? dst : T.Apply(dst, (int)count, width, ref dropped);
    }

    /// <summary>The count is masked; 0 gives dst.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint DoubleShift<T>(uint dst, uint src, uint count, Width width, uint flags) where T : struct, IDoubleShift
    {
        var dropped = new DroppedFlags(flags);
        return count == 0 ? dst : T.Apply(dst, src, (int)count, width, ref dropped);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Ternary<T>(uint src, uint immediate, Width width, uint flags) where T : struct, ITernary
    {
        var dropped = new DroppedFlags(flags);
        return T.Apply(src, immediate, width, ref dropped);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitTest<T>(uint dst, uint bit) where T : struct, IBitTest => T.Apply(dst, bit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Condition<T>(uint flags) where T : struct, ICondition => T.Holds(flags);

    /// <summary>The address of the element that holds a bit of a bit string: bit −1 is the top bit of the element before.</summary>
    public static uint BitElement(uint address, uint number, Width width) =>
        address + (uint)(width.SignExtend(number) >> (3 + (int)width) << (int)width);

    // Two results: the first in the low half, the second in the high half.

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Exchange<T>(uint dst, uint src, Width width, uint flags) where T : struct, IExchange
    {
        var dropped = new DroppedFlags(flags);
        var result = T.Apply(dst, ref src, width, ref dropped);
        return Pair(result, src);
    }

    /// <summary>The new dst and the new accumulator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CompareExchange<T>(uint dst, uint src, uint accumulator, Width width, uint flags)
        where T : struct, ICompareExchange
    {
        var dropped = new DroppedFlags(flags);
        var result = T.Apply(dst, src, ref accumulator, width, ref dropped);
        return Pair(result, accumulator);
    }

    /// <summary>The new eax and edx.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Implied<T>(uint eax, uint edx, uint flags) where T : struct, IImplied
    {
        var dropped = new DroppedFlags(flags);
        T.Apply(ref eax, ref edx, ref dropped);
        return Pair(eax, edx);
    }

    /// <summary>False for a divide error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Accumulate<T>(ref uint low, ref uint high, uint src, Width width, uint flags) where T : struct, IAccumulate
    {
        var dropped = new DroppedFlags(flags);
        return T.Apply(ref low, ref high, src, width, ref dropped);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Branch<T>(ref uint counter, uint flags) where T : struct, IBranch => T.IsTaken(ref counter, flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pair(uint first, uint second) => first | (ulong)second << 32;
}
