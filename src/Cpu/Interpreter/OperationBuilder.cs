// MachineInstruction → Operation: the shape comes from the row's visitor method, the operands from the syntax. Each step
// is a generic method of its own, so that only the combinations a program uses are ever compiled.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

/// <summary>Makes the operation of one instruction. Each method is called for rows of its shape.</summary>
internal sealed class OperationBuilder(MachineInstruction instruction) : IInstructionVisitor<Operation>
{
    public static Operation Build(in MachineInstruction instruction) =>
        instruction.Row.Accept(new OperationBuilder(instruction));

    public Operation Move<T>(Instruction row) where T : struct, IMove => TwoOperands(new MoveMaker<T>());

    public Operation Binary<T>(Instruction row) where T : struct, IBinary => TwoOperands(new BinaryMaker<T>());

    public Operation Compare<T>(Instruction row) where T : struct, ICompare => TwoOperands(new CompareMaker<T>());

    public Operation Exchange<T>(Instruction row) where T : struct, IExchange => FromRegister(new ExchangeMaker<T>());

    public Operation CompareExchange<T>(Instruction row) where T : struct, ICompareExchange =>
        FromRegister(new CompareExchangeMaker<T>());

    public Operation Unary<T>(Instruction row) where T : struct, IUnary => Destination(new UnaryMaker<T>());

    public Operation Accumulate<T>(Instruction row) where T : struct, IAccumulate =>
        Destination(new AccumulateMaker<T>());

    public Operation Set<T>(Instruction row) where T : struct, ICondition => Destination(new SetMaker<T>());

    public Operation Shift<T>(Instruction row) where T : struct, IShift => instruction.Syntax.HasImmediate
        ? Destination(new ShiftMaker<T, ImmediateOperand<ByteWidth>>(new(instruction.Immediate)))
        : Destination(new ShiftMaker<T, RegisterOperand<ByteWidth>>(new(Register.Ecx)));

    public Operation DoubleShift<T>(Instruction row) where T : struct, IDoubleShift => instruction.Syntax.HasImmediate
        ? FromRegister(new DoubleShiftMaker<T, ImmediateOperand<ByteWidth>>(new(instruction.Immediate)))
        : FromRegister(new DoubleShiftMaker<T, RegisterOperand<ByteWidth>>(new(Register.Ecx)));

    public Operation BitTest<T>(Instruction row) where T : struct, IBitTest => instruction.Syntax.HasImmediate
        ? Destination(new BitTestByImmediateMaker<T>())
        : FromRegister(new BitTestMaker<T>());

    public Operation Ternary<T>(Instruction row) where T : struct, ITernary => TwoOperands(new TernaryMaker<T>());

    public Operation Branch<T>(Instruction row) where T : struct, IBranch => new BranchOperation<T>(instruction);

    public Operation Implied<T>(Instruction row) where T : struct, IImplied => new ImpliedOperation<T>(instruction);

    public Operation Address(Instruction row) => instruction.Width == Width.Word
        ? new AddressOperation<RegisterOperand<WordWidth>>(instruction, new(instruction.Register))
        : new AddressOperation<RegisterOperand<LongWidth>>(instruction, new(instruction.Register));

    public Operation String<T>(Instruction row) where T : struct, IString => instruction.Prefix == Prefix.None
        ? new StringOperation<T>(instruction)
        : new RepeatOperation<T>(instruction);

    public Operation Control<T>(Instruction row) where T : struct, IControl => new ControlOperation<T>(instruction);

    public Operation System<T>(Instruction row) where T : struct, ISystem => new SystemOperation<T>(instruction);

    // The width first, then the form.

    private Operation TwoOperands<M>(M maker) where M : struct, ITwoOperandMaker => instruction.Width switch
    {
        Width.Byte => TwoOperandsAt<M, ByteWidth>(maker),
        Width.Word => TwoOperandsAt<M, WordWidth>(maker),
        _ => TwoOperandsAt<M, LongWidth>(maker),
    };

    private Operation TwoOperandsAt<M, W>(M maker) where M : struct, ITwoOperandMaker where W : struct, IWidth =>
        instruction.Syntax.Form switch
        {
            OperandForm.RegisterRegister => FromSecondRegister<M, W>(maker),
            OperandForm.RegisterMemory => FromMemory<M, W>(maker),
            OperandForm.MemoryRegister => RegisterToMemory<M, W>(maker),
            OperandForm.RegisterImmediate => ImmediateToRegister<M, W>(maker),
            _ => ImmediateToMemory<M, W>(maker),
        };

    /// <summary>The destination is a register of the operand size; the source may be narrower (movzbl).</summary>
    private Operation FromSecondRegister<M, W>(M maker) where M : struct, ITwoOperandMaker where W : struct, IWidth
    {
        var destination = new RegisterOperand<W>(instruction.Register);
        var second = instruction.SecondRegister;
        return instruction.Syntax.Slot(SlotKind.SecondRegister).WidthAt(W.Value) switch
        {
            Width.Byte => maker.Make(instruction, destination, new RegisterOperand<ByteWidth>(second)),
            Width.Word => maker.Make(instruction, destination, new RegisterOperand<WordWidth>(second)),
            _ => maker.Make(instruction, destination, new RegisterOperand<LongWidth>(second)),
        };
    }

    private Operation FromMemory<M, W>(M maker) where M : struct, ITwoOperandMaker where W : struct, IWidth
    {
        var destination = new RegisterOperand<W>(instruction.Register);
        var memory = instruction.Memory;
        return instruction.Syntax.Slot(SlotKind.Memory).WidthAt(W.Value) switch
        {
            Width.Byte => maker.Make(instruction, destination, new MemoryOperandAt<ByteWidth>(memory)),
            Width.Word => maker.Make(instruction, destination, new MemoryOperandAt<WordWidth>(memory)),
            _ => maker.Make(instruction, destination, new MemoryOperandAt<LongWidth>(memory)),
        };
    }

    private Operation RegisterToMemory<M, W>(M maker) where M : struct, ITwoOperandMaker where W : struct, IWidth =>
        maker.Make(
            instruction, new MemoryOperandAt<W>(instruction.Memory), new RegisterOperand<W>(instruction.Register));

    private Operation ImmediateToRegister<M, W>(M maker) where M : struct, ITwoOperandMaker where W : struct, IWidth =>
        maker.Make(
            instruction, new RegisterOperand<W>(instruction.Register), new ImmediateOperand<W>(instruction.Immediate));

    private Operation ImmediateToMemory<M, W>(M maker) where M : struct, ITwoOperandMaker where W : struct, IWidth =>
        maker.Make(
            instruction, new MemoryOperandAt<W>(instruction.Memory), new ImmediateOperand<W>(instruction.Immediate));

    private Operation FromRegister<M>(M maker) where M : struct, IFromRegisterMaker => instruction.Width switch
    {
        Width.Byte => FromRegisterAt<M, ByteWidth>(maker),
        Width.Word => FromRegisterAt<M, WordWidth>(maker),
        _ => FromRegisterAt<M, LongWidth>(maker),
    };

    private Operation FromRegisterAt<M, W>(M maker) where M : struct, IFromRegisterMaker where W : struct, IWidth =>
        instruction.Syntax.HasMemory
            ? maker.Make<W, MemoryOperandAt<W>>(
                instruction, new(instruction.Memory), new RegisterOperand<W>(instruction.Register))
            : maker.Make<W, RegisterOperand<W>>(
                instruction, new(instruction.Register), new RegisterOperand<W>(instruction.SecondRegister));

    private Operation Destination<M>(M maker) where M : struct, IOneOperandMaker => instruction.Width switch
    {
        Width.Byte => DestinationAt<M, ByteWidth>(maker),
        Width.Word => DestinationAt<M, WordWidth>(maker),
        _ => DestinationAt<M, LongWidth>(maker),
    };

    private Operation DestinationAt<M, W>(M maker) where M : struct, IOneOperandMaker where W : struct, IWidth =>
        instruction.Syntax.HasMemory
            ? maker.Make(instruction, new MemoryOperandAt<W>(instruction.Memory))
            : maker.Make(instruction, new RegisterOperand<W>(instruction.Register));
}
