// A row of each shape: it does nothing but hand its semantic struct to the visitor's method for the shape.

namespace Toy.Isa;

internal sealed class MoveRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Move", syntaxes)
    where T : struct, IMove
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Move<T>(this);
}

internal sealed class BinaryRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Binary", syntaxes)
    where T : struct, IBinary
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Binary<T>(this);
}

internal sealed class CompareRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Compare", syntaxes)
    where T : struct, ICompare
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Compare<T>(this);
}

internal sealed class UnaryRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Unary", syntaxes)
    where T : struct, IUnary
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Unary<T>(this);
}

internal sealed class ShiftRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Shift", syntaxes)
    where T : struct, IShift
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Shift<T>(this);
}

internal sealed class DoubleShiftRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "DoubleShift", syntaxes)
    where T : struct, IDoubleShift
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.DoubleShift<T>(this);
}

internal sealed class BitTestRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "BitTest", syntaxes)
    where T : struct, IBitTest
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.BitTest<T>(this);
}

internal sealed class TernaryRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Ternary", syntaxes)
    where T : struct, ITernary
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Ternary<T>(this);
}

internal sealed class ExchangeRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Exchange", syntaxes)
    where T : struct, IExchange
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Exchange<T>(this);
}

internal sealed class CompareExchangeRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "CompareExchange", syntaxes)
    where T : struct, ICompareExchange
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.CompareExchange<T>(this);
}

internal sealed class AccumulateRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Accumulate", syntaxes)
    where T : struct, IAccumulate
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Accumulate<T>(this);
}

internal sealed class SetRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Set", syntaxes)
    where T : struct, ICondition
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Set<T>(this);
}

internal sealed class BranchRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Branch", syntaxes)
    where T : struct, IBranch
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Branch<T>(this);
}

internal sealed class ImpliedRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Implied", syntaxes)
    where T : struct, IImplied
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Implied<T>(this);
}

internal sealed class ControlRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "Control", syntaxes)
    where T : struct, IControl
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Control<T>(this);
}

internal sealed class SystemRow<T>(in RowText text, Syntax[] syntaxes) : Instruction(text, "System", syntaxes)
    where T : struct, ISystem
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.System<T>(this);
}

internal sealed class AddressRow(in RowText text, Syntax[] syntaxes) : Instruction(text, "Address", syntaxes)
{
    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.Address(this);
}

internal sealed class StringRow<T>(in RowText text, Syntax[] syntaxes, Repeat repeat) : Instruction(text, "String", syntaxes)
    where T : struct, IString
{
    public override Repeat Repeat => repeat;

    public override TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => visitor.String<T>(this);
}
