// Multiplication and division (spec/instructions/multiply-divide.md). Flags that IA-32 leaves undefined are cleared.

using System.Runtime.CompilerServices;
using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

internal static class ProductFlags
{
    /// <summary>CF and OF tell that the product needs its high half.</summary>
    internal static void Set<F>(ref F flags, bool needsHighHalf) where F : struct, IFlags =>
        flags.Set(Status, needsHighHalf ? CF | OF : 0);

    /// <summary>The signed product of two values of a width, cut to that width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint SignedProduct<F>(uint a, uint b, Width width, ref F flags) where F : struct, IFlags
    {
        var product = (long)width.SignExtend(a) * width.SignExtend(b);
        var result = (uint)product;
        Set(ref flags, product != width.SignExtend(result));
        return result;
    }
}

public readonly struct Mul : IAccumulate
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Apply<F>(ref uint low, ref uint high, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var product = (ulong)low * src;
        low = width.Truncate((uint)product);
        high = width.Truncate((uint)(product >> width.Bits()));
        ProductFlags.Set(ref flags, high != 0);
        return true;
    }
}

public readonly struct Imul : IAccumulate
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Apply<F>(ref uint low, ref uint high, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var product = (long)width.SignExtend(low) * width.SignExtend(src);
        low = width.Truncate((uint)product);
        high = width.Truncate((uint)(product >> width.Bits()));
        ProductFlags.Set(ref flags, product != width.SignExtend(low));
        return true;
    }
}

public readonly struct ImulTwo : IBinary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags =>
        ProductFlags.SignedProduct(dst, src, width, ref flags);
}

public readonly struct ImulThree : ITernary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint src, uint immediate, Width width, ref F flags) where F : struct, IFlags =>
        ProductFlags.SignedProduct(src, immediate, width, ref flags);
}

public readonly struct Div : IAccumulate
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Apply<F>(ref uint low, ref uint high, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        if (src == 0)
            return false;
        var dividend = (ulong)high << width.Bits() | low;
        var quotient = dividend / src;
        if (quotient > width.Mask())
            return false;
        low = (uint)quotient;
        high = (uint)(dividend % src);
        flags.Set(Status, 0);
        return true;
    }
}

public readonly struct Idiv : IAccumulate
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Apply<F>(ref uint low, ref uint high, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var divisor = (long)width.SignExtend(src);
        var dividend = (long)width.SignExtend(high) << width.Bits() | low;
        // long.MinValue / −1 cannot be computed, and its quotient would not fit anyway.
        if (divisor == 0 || (divisor == -1 && dividend == long.MinValue))
            return false;
        var quotient = dividend / divisor;
        if (quotient != width.SignExtend((uint)quotient))
            return false;
        low = width.Truncate((uint)quotient);
        high = width.Truncate((uint)(dividend % divisor));
        flags.Set(Status, 0);
        return true;
    }
}
