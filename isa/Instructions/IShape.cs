// What ties a row to its semantic struct: it hands the struct's type to the visitor's method for the shape. Structs
// without state, because the table is made at every start and each of its generic types costs time.

namespace Toy.Isa;

/// <summary>The shape of a row, with its semantics.</summary>
internal interface IShape
{
    /// <summary>The shape's name, for the manual.</summary>
    string Name { get; }

    TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row);
}

internal readonly struct MoveShape<T> : IShape where T : struct, IMove
{
    public string Name => "Move";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Move<T>(row);
}

internal readonly struct BinaryShape<T> : IShape where T : struct, IBinary
{
    public string Name => "Binary";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Binary<T>(row);
}

internal readonly struct CompareShape<T> : IShape where T : struct, ICompare
{
    public string Name => "Compare";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Compare<T>(row);
}

internal readonly struct UnaryShape<T> : IShape where T : struct, IUnary
{
    public string Name => "Unary";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Unary<T>(row);
}

internal readonly struct ShiftShape<T> : IShape where T : struct, IShift
{
    public string Name => "Shift";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Shift<T>(row);
}

internal readonly struct DoubleShiftShape<T> : IShape where T : struct, IDoubleShift
{
    public string Name => "DoubleShift";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.DoubleShift<T>(row);
}

internal readonly struct BitTestShape<T> : IShape where T : struct, IBitTest
{
    public string Name => "BitTest";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.BitTest<T>(row);
}

internal readonly struct TernaryShape<T> : IShape where T : struct, ITernary
{
    public string Name => "Ternary";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Ternary<T>(row);
}

internal readonly struct ExchangeShape<T> : IShape where T : struct, IExchange
{
    public string Name => "Exchange";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Exchange<T>(row);
}

internal readonly struct CompareExchangeShape<T> : IShape where T : struct, ICompareExchange
{
    public string Name => "CompareExchange";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.CompareExchange<T>(row);
}

internal readonly struct AccumulateShape<T> : IShape where T : struct, IAccumulate
{
    public string Name => "Accumulate";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Accumulate<T>(row);
}

internal readonly struct SetShape<T> : IShape where T : struct, ICondition
{
    public string Name => "Set";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Set<T>(row);
}

internal readonly struct BranchShape<T> : IShape where T : struct, IBranch
{
    public string Name => "Branch";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Branch<T>(row);
}

internal readonly struct ImpliedShape<T> : IShape where T : struct, IImplied
{
    public string Name => "Implied";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Implied<T>(row);
}

internal readonly struct StringShape<T> : IShape where T : struct, IString
{
    public string Name => "String";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.String<T>(row);
}

internal readonly struct ControlShape<T> : IShape where T : struct, IControl
{
    public string Name => "Control";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Control<T>(row);
}

internal readonly struct SystemShape<T> : IShape where T : struct, ISystem
{
    public string Name => "System";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.System<T>(row);
}

internal readonly struct AddressShape : IShape
{
    public string Name => "Address";

    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor, Instruction row) => visitor.Address(row);
}
