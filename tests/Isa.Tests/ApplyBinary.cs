namespace Toy.Isa.Tests;

/// <summary>The smallest engine: it runs binary operations on two longs and refuses every other shape.</summary>
internal sealed class ApplyBinary(uint dst, uint src) : IInstructionVisitor<uint>
{
    public uint Binary<T>(Instruction row) where T : struct, IBinary
    {
        var flags = new RecordedFlags(0);
        return T.Apply(dst, src, Width.Long, ref flags);
    }

    public uint Move<T>(Instruction row) where T : struct, IMove => throw new NotSupportedException();

    public uint Compare<T>(Instruction row) where T : struct, ICompare => throw new NotSupportedException();

    public uint Unary<T>(Instruction row) where T : struct, IUnary => throw new NotSupportedException();

    public uint Shift<T>(Instruction row) where T : struct, IShift => throw new NotSupportedException();

    public uint DoubleShift<T>(Instruction row) where T : struct, IDoubleShift => throw new NotSupportedException();

    public uint BitTest<T>(Instruction row) where T : struct, IBitTest => throw new NotSupportedException();

    public uint Ternary<T>(Instruction row) where T : struct, ITernary => throw new NotSupportedException();

    public uint Exchange<T>(Instruction row) where T : struct, IExchange => throw new NotSupportedException();

    public uint CompareExchange<T>(Instruction row) where T : struct, ICompareExchange => throw new NotSupportedException();

    public uint Accumulate<T>(Instruction row) where T : struct, IAccumulate => throw new NotSupportedException();

    public uint Set<T>(Instruction row) where T : struct, ICondition => throw new NotSupportedException();

    public uint Branch<T>(Instruction row) where T : struct, IBranch => throw new NotSupportedException();

    public uint Implied<T>(Instruction row) where T : struct, IImplied => throw new NotSupportedException();

    public uint Address(Instruction row) => throw new NotSupportedException();

    public uint String<T>(Instruction row) where T : struct, IString => throw new NotSupportedException();

    public uint Control<T>(Instruction row) where T : struct, IControl => throw new NotSupportedException();

    public uint System<T>(Instruction row) where T : struct, ISystem => throw new NotSupportedException();
}
