// Bitwise logic (spec/instructions/logic.md).

using System.Buffers.Binary;

namespace Toy.Isa.Semantics;

public readonly struct And : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst & src;
        flags.SetLogic(result, width);
        return result;
    }
}

public readonly struct Or : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst | src;
        flags.SetLogic(result, width);
        return result;
    }
}

public readonly struct Xor : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst ^ src;
        flags.SetLogic(result, width);
        return result;
    }
}

public readonly struct Test : ICompare
{
    public static void Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags =>
        flags.SetLogic(dst & src, width);
}

public readonly struct Not : IUnary
{
    public static uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags => ~dst;
}

public readonly struct Bswap : IUnary
{
    public static uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags =>
        BinaryPrimitives.ReverseEndianness(dst);
}
