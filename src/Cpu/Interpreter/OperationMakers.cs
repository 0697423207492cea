// For each shape, how an operation is made once its operands are known: C# has no type arguments that are themselves
// generic, so a struct with a generic method stands in for one.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal interface IOneOperandMaker
{
    Operation Make<D>(in MachineInstruction instruction, D destination) where D : struct, IDestination;
}

internal interface ITwoOperandMaker
{
    Operation Make<D, S>(in MachineInstruction instruction, D destination, S source)
        where D : struct, IDestination
        where S : struct, ISource;
}

/// <summary>Both operands have one width, and the source is a register.</summary>
internal interface IFromRegisterMaker
{
    Operation Make<W, D>(in MachineInstruction instruction, D destination, RegisterOperand<W> source)
        where W : struct, IWidth
        where D : struct, IDestination;
}

internal readonly struct MoveMaker<T> : ITwoOperandMaker where T : struct, IMove
{
    public Operation Make<D, S>(in MachineInstruction instruction, D destination, S source)
        where D : struct, IDestination
        where S : struct, ISource =>
        new MoveOperation<T, D, S>(instruction, destination, source);
}

internal readonly struct BinaryMaker<T> : ITwoOperandMaker where T : struct, IBinary
{
    public Operation Make<D, S>(in MachineInstruction instruction, D destination, S source)
        where D : struct, IDestination
        where S : struct, ISource =>
        new BinaryOperation<T, D, S>(instruction, destination, source);
}

internal readonly struct CompareMaker<T> : ITwoOperandMaker where T : struct, ICompare
{
    public Operation Make<D, S>(in MachineInstruction instruction, D destination, S source)
        where D : struct, IDestination
        where S : struct, ISource =>
        new CompareOperation<T, D, S>(instruction, destination, source);
}

internal readonly struct TernaryMaker<T> : ITwoOperandMaker where T : struct, ITernary
{
    public Operation Make<D, S>(in MachineInstruction instruction, D destination, S source)
        where D : struct, IDestination
        where S : struct, ISource =>
        new TernaryOperation<T, D, S>(instruction, destination, source, instruction.Immediate);
}

internal readonly struct UnaryMaker<T> : IOneOperandMaker where T : struct, IUnary
{
    public Operation Make<D>(in MachineInstruction instruction, D destination) where D : struct, IDestination =>
        new UnaryOperation<T, D>(instruction, destination);
}

internal readonly struct AccumulateMaker<T> : IOneOperandMaker where T : struct, IAccumulate
{
    public Operation Make<D>(in MachineInstruction instruction, D destination) where D : struct, IDestination =>
        new AccumulateOperation<T, D>(instruction, destination);
}

internal readonly struct SetMaker<T> : IOneOperandMaker where T : struct, ICondition
{
    public Operation Make<D>(in MachineInstruction instruction, D destination) where D : struct, IDestination =>
        new SetOperation<T, D>(instruction, destination);
}

internal readonly struct ShiftMaker<T, C>(C count) : IOneOperandMaker
    where T : struct, IShift
    where C : struct, ISource
{
    public Operation Make<D>(in MachineInstruction instruction, D destination) where D : struct, IDestination =>
        new ShiftOperation<T, D, C>(instruction, destination, count);
}

internal readonly struct BitTestByImmediateMaker<T> : IOneOperandMaker where T : struct, IBitTest
{
    public Operation Make<D>(in MachineInstruction instruction, D destination) where D : struct, IDestination =>
        new BitTestOperation<T, D, ImmediateOperand<ByteWidth>>(instruction, destination, new(instruction.Immediate));
}

internal readonly struct BitTestMaker<T> : IFromRegisterMaker where T : struct, IBitTest
{
    public Operation Make<W, D>(in MachineInstruction instruction, D destination, RegisterOperand<W> source)
        where W : struct, IWidth
        where D : struct, IDestination =>
        new BitTestOperation<T, D, RegisterOperand<W>>(instruction, destination, source);
}

internal readonly struct ExchangeMaker<T> : IFromRegisterMaker where T : struct, IExchange
{
    public Operation Make<W, D>(in MachineInstruction instruction, D destination, RegisterOperand<W> source)
        where W : struct, IWidth
        where D : struct, IDestination =>
        new ExchangeOperation<T, D, RegisterOperand<W>>(instruction, destination, source);
}

internal readonly struct CompareExchangeMaker<T> : IFromRegisterMaker where T : struct, ICompareExchange
{
    public Operation Make<W, D>(in MachineInstruction instruction, D destination, RegisterOperand<W> source)
        where W : struct, IWidth
        where D : struct, IDestination =>
        new CompareExchangeOperation<T, D, RegisterOperand<W>>(instruction, destination, source);
}

internal readonly struct DoubleShiftMaker<T, C>(C count) : IFromRegisterMaker
    where T : struct, IDoubleShift
    where C : struct, ISource
{
    public Operation Make<W, D>(in MachineInstruction instruction, D destination, RegisterOperand<W> source)
        where W : struct, IWidth
        where D : struct, IDestination =>
        new DoubleShiftOperation<T, D, RegisterOperand<W>, C>(instruction, destination, source, count);
}
