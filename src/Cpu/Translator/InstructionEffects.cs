// What an instruction does to memory and registers, as far as it can be told from the instruction alone: where it accesses
// memory, in order, and which registers have which value afterwards. Read off the row's shape.

using System.Collections.Immutable;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

/// <summary>An access of an instruction.</summary>
/// <param name="Base">The register that the address follows from; null for none.</param>
/// <param name="Displacement">Added to it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="IsWrite">It stores, and may load as well.</param>
/// <param name="IsKnown">The address is that sum and nothing else.</param>
internal readonly record struct MemoryAccess(Register? Base, uint Displacement, uint Size, bool IsWrite, bool IsKnown);

/// <param name="Accesses">The accesses, in the order in which they are made; those of a block of registers are left out.</param>
/// <param name="Written">The registers that may have another value afterwards, one bit each, but for esp where it moves.</param>
/// <param name="StackMove">Added to esp, if that is all that happens to it.</param>
internal readonly record struct InstructionEffects(ImmutableArray<MemoryAccess> Accesses, uint Written, uint StackMove)
{
    /// <summary>The register operand gets another register's value plus a constant; null when that is not so.</summary>
    public (Register From, uint Offset)? Sum { get; init; }

    public static InstructionEffects Of(in MachineInstruction instruction) => instruction.Row.Accept(new Reader(instruction));

    private static uint Bit(Register register) => 1u << (int)register;

    private sealed class Reader(MachineInstruction instruction) : IInstructionVisitor<InstructionEffects>
    {
        private const uint EveryRegister = (1u << Registers.Count) - 1;
        private const int ByteRegistersWithLow = 4;

        private Width Width => instruction.Width;

        private uint Size => (uint)Width.Bytes();

        private bool IsLong => Width == Width.Long;

        public InstructionEffects Move<T>(Instruction row) where T : struct, IMove =>
            typeof(T) == typeof(Mov) && IsLong && instruction.Syntax.Form == OperandForm.RegisterRegister
                ? Plain() with { Sum = (instruction.SecondRegister, 0) }
                : Plain();

        public InstructionEffects Binary<T>(Instruction row) where T : struct, IBinary =>
            IsLong && instruction.Syntax.Form == OperandForm.RegisterImmediate && (typeof(T) == typeof(Add) || typeof(T) == typeof(Sub))
                ? Plain() with { Sum = (instruction.Register, typeof(T) == typeof(Add) ? instruction.Immediate : 0 - instruction.Immediate) }
                : Plain();

        public InstructionEffects Unary<T>(Instruction row) where T : struct, IUnary =>
            IsLong && instruction.Syntax.Form == OperandForm.Register && (typeof(T) == typeof(Inc) || typeof(T) == typeof(Dec))
                ? Plain() with { Sum = (instruction.Register, typeof(T) == typeof(Inc) ? 1 : uint.MaxValue) }
                : Plain();

        public InstructionEffects Address(Instruction row) =>
            IsLong && instruction.Memory is { Base: { } from, Index: null }
                ? Only(RegisterOperand) with { Sum = (from, (uint)instruction.Memory.Displacement) }
                : Only(RegisterOperand);

        public InstructionEffects Compare<T>(Instruction row) where T : struct, ICompare => Only(0, Operand(isWrite: false));

        public InstructionEffects Shift<T>(Instruction row) where T : struct, IShift => Plain();

        public InstructionEffects DoubleShift<T>(Instruction row) where T : struct, IDoubleShift => Plain();

        public InstructionEffects Ternary<T>(Instruction row) where T : struct, ITernary => Plain();

        public InstructionEffects Set<T>(Instruction row) where T : struct, ICondition => Plain();

        // A register as the bit's number makes the operand a string of bits, of any length.
        public InstructionEffects BitTest<T>(Instruction row) where T : struct, IBitTest =>
            Only(RegisterOperand, Operand(T.Writes) is { } operand ? operand with { IsKnown = operand.IsKnown && instruction.Syntax.HasImmediate } : null);

        public InstructionEffects Exchange<T>(Instruction row) where T : struct, IExchange =>
            Only(RegisterOperand | SecondRegisterOperand, Operand(isWrite: true));

        public InstructionEffects CompareExchange<T>(Instruction row) where T : struct, ICompareExchange =>
            Only(RegisterOperand | SecondRegisterOperand | Bit(Register.Eax), Operand(isWrite: true));

        public InstructionEffects Accumulate<T>(Instruction row) where T : struct, IAccumulate =>
            Only(Bit(Register.Eax) | Bit(Register.Edx), Operand(isWrite: false));

        public InstructionEffects Implied<T>(Instruction row) where T : struct, IImplied => Only(Bit(Register.Eax) | Bit(Register.Edx));

        public InstructionEffects Branch<T>(Instruction row) where T : struct, IBranch => Only(Bit(Register.Ecx));

        public InstructionEffects String<T>(Instruction row) where T : struct, IString => Only(EveryRegister);

        public InstructionEffects System<T>(Instruction row) where T : struct, ISystem => Only(EveryRegister);

        public InstructionEffects Control<T>(Instruction row) where T : struct, IControl
        {
            if (typeof(T) == typeof(Push))
                return Moving(0 - Size, Operand(isWrite: false), Pushed);
            if (typeof(T) == typeof(Pop))
                return Moving(Size, Popped, Raised(Operand(isWrite: true))) with { Written = RegisterOperand };
            if (typeof(T) == typeof(Call))
                return Moving(0 - Size, Pushed);
            if (typeof(T) == typeof(CallIndirect))
                return Moving(0 - Size, Operand(isWrite: false), Pushed);
            if (typeof(T) == typeof(JmpIndirect))
                return Moving(0, Operand(isWrite: false));
            if (typeof(T) == typeof(Ret) || typeof(T) == typeof(RetImmediate))
                return Moving(Size + instruction.Immediate, Popped);
            return Only(EveryRegister);
        }

        private uint RegisterOperand => instruction.Syntax.HasRegister ? Operand(instruction.Register) : 0;

        private uint SecondRegisterOperand => instruction.Syntax.HasSecondRegister ? Operand(instruction.SecondRegister) : 0;

        // The high byte of a register is one of its bytes.
        private uint Operand(Register register) =>
            Width == Width.Byte ? Bit(register) | Bit((Register)((int)register % ByteRegistersWithLow)) : Bit(register);

        private MemoryAccess Pushed => new(Register.Esp, 0 - Size, Size, IsWrite: true, IsKnown: true);

        private MemoryAccess Popped => new(Register.Esp, 0, Size, IsWrite: false, IsKnown: true);

        private InstructionEffects Plain() =>
            IsDestinationInMemory ? Only(0, Operand(isWrite: true)) : Only(RegisterOperand, Operand(isWrite: false));

        private bool IsDestinationInMemory =>
            instruction.Syntax.Form is OperandForm.MemoryRegister or OperandForm.MemoryImmediate or OperandForm.Memory;

        private MemoryAccess? Operand(bool isWrite)
        {
            if (!instruction.Syntax.HasMemory)
                return null;
            var memory = instruction.Memory;
            var width = IsDestinationInMemory ? Width : instruction.Syntax.Slot(SlotKind.Memory).WidthAt(Width);
            return new MemoryAccess(memory.Base, (uint)memory.Displacement, (uint)width.Bytes(), isWrite, memory.Index is null);
        }

        // The operand of pop sees esp already raised; what is tracked is esp before.
        private MemoryAccess? Raised(MemoryAccess? operand) =>
            operand is { Base: Register.Esp } access ? access with { Displacement = access.Displacement + Size } : operand;

        private static InstructionEffects Only(uint written, params ReadOnlySpan<MemoryAccess?> accesses) =>
            new([.. from access in accesses.ToArray() where access is not null select access.Value], written, StackMove: 0);

        private static InstructionEffects Moving(uint move, params ReadOnlySpan<MemoryAccess?> accesses) =>
            Only(0, accesses) with { StackMove = move };
    }
}
