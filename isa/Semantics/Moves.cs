// Data movement without memory semantics of its own (spec/instructions/moves.md).

namespace Toy.Isa.Semantics;

public readonly struct Mov : IMove
{
    public static uint Apply(uint src, Width width) => src;
}

/// <summary>Sources arrive zero-extended.</summary>
public readonly struct ZeroExtend : IMove
{
    public static uint Apply(uint src, Width width) => src;
}

public readonly struct SignExtendByte : IMove
{
    public static uint Apply(uint src, Width width) => (uint)Width.Byte.SignExtend(src);
}

public readonly struct SignExtendWord : IMove
{
    public static uint Apply(uint src, Width width) => (uint)Width.Word.SignExtend(src);
}

public readonly struct Xchg : IExchange
{
    public static uint Apply<F>(uint dst, ref uint src, Width width, ref F flags) where F : struct, IFlags
    {
        var result = src;
        src = dst;
        return result;
    }
}

/// <summary>cmovcc: the source is read whether the condition holds or not.</summary>
public readonly struct MoveIf<C> : IBinary where C : struct, ICondition
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags =>
        C.Holds(flags.Bits) ? src : dst;
}
