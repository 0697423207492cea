// Addition, subtraction and comparison (spec/instructions/arithmetic.md).

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

public readonly struct Add : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst + src;
        flags.SetAddition(dst, src, result, width);
        return result;
    }
}

public readonly struct Adc : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst + src + (flags.Bits & CF);
        flags.SetAddition(dst, src, result, width);
        return result;
    }
}

public readonly struct Sub : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst - src;
        flags.SetSubtraction(dst, src, result, width);
        return result;
    }
}

public readonly struct Sbb : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst - src - (flags.Bits & CF);
        flags.SetSubtraction(dst, src, result, width);
        return result;
    }
}

public readonly struct Cmp : ICompare
{
    public static void Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags =>
        flags.SetSubtraction(dst, src, dst - src, width);
}

public readonly struct Neg : IUnary
{
    public static uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags
    {
        var result = 0 - dst;
        flags.SetSubtraction(0, dst, result, width);
        return result;
    }
}

public readonly struct Inc : IUnary
{
    public static uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst + 1;
        flags.SetAddition(dst, 1, result, width, Status & ~CF);
        return result;
    }
}

public readonly struct Dec : IUnary
{
    public static uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst - 1;
        flags.SetSubtraction(dst, 1, result, width, Status & ~CF);
        return result;
    }
}

public readonly struct Xadd : IExchange
{
    public static uint Apply<F>(uint dst, ref uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst + src;
        flags.SetAddition(dst, src, result, width);
        src = dst;
        return result;
    }
}

public readonly struct Cmpxchg : ICompareExchange
{
    public static uint Apply<F>(uint dst, uint src, ref uint accumulator, Width width, ref F flags) where F : struct, IFlags
    {
        flags.SetSubtraction(accumulator, dst, accumulator - dst, width);
        if (accumulator == dst)
            return src;
        accumulator = dst;
        return dst;
    }
}
