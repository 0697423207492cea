// How semantics that are handed a whole instruction find its operands.

namespace Toy.Isa.Semantics;

internal static class Operands
{
    /// <summary>The address of a memory operand, modulo 2³².</summary>
    internal static uint Address<P>(ref P processor, in MemoryOperand memory) where P : struct, IProcessor
    {
        var address = (uint)memory.Displacement;
        if (memory.Base is { } baseRegister)
            address += processor[baseRegister];
        if (memory.Index is { } index)
            address += processor[index] * memory.Scale;
        return address;
    }

    /// <summary>The value of an instruction's only operand: register, memory or immediate.</summary>
    internal static uint Source<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        instruction.Syntax.HasMemory ? processor.Load(Address(ref processor, instruction.Memory), instruction.Width)
        : instruction.Syntax.HasRegister ? instruction.Width.Truncate(processor[instruction.Register])
        : instruction.Immediate;

    /// <summary>The top of the stack moves down by a value; esp changes only when the store has succeeded.</summary>
    internal static void Push<P>(ref P processor, uint value, Width width) where P : struct, IProcessor
    {
        var top = processor[Register.Esp] - (uint)width.Bytes();
        processor.Store(top, value, width);
        processor[Register.Esp] = top;
    }

    /// <summary>Takes the top of the stack.</summary>
    internal static uint Pop<P>(ref P processor, Width width) where P : struct, IProcessor
    {
        var top = processor[Register.Esp];
        var value = processor.Load(top, width);
        processor[Register.Esp] = top + (uint)width.Bytes();
        return value;
    }
}
