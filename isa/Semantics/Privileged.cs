// The sensitive instructions (spec/instructions/system.md).

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

public readonly struct Cli : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.EFlags &= ~IF;
}

public readonly struct Sti : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.EnableInterrupts();
}

public readonly struct Hlt : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.Halt();
}

public readonly struct Iret : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.InterruptReturn();
}

public readonly struct Pushfl : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        Operands.Push(ref processor, processor.EFlags, Width.Long);
}

/// <summary>All flags but the mode: only iret enters user mode.</summary>
public readonly struct Popfl : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor
    {
        const uint Popped = Changeable & ~UM;
        var value = Operands.Pop(ref processor, Width.Long);
        processor.EFlags = (processor.EFlags & ~Popped) | (value & Popped);
    }
}

public readonly struct In : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor
    {
        var mask = instruction.Width.Mask();
        var value = processor.ReadPort(PortOperand.Of(ref processor, instruction), instruction.Width);
        processor[Register.Eax] = (processor[Register.Eax] & ~mask) | (value & mask);
    }
}

public readonly struct Out : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.WritePort(
            PortOperand.Of(ref processor, instruction),
            instruction.Width.Truncate(processor[Register.Eax]),
            instruction.Width);
}

internal static class PortOperand
{
    /// <summary>The port: an 8-bit immediate or %dx.</summary>
    internal static ushort Of<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        (ushort)(instruction.Syntax.HasImmediate ? instruction.Immediate : processor[Register.Edx]);
}

public readonly struct MovToSystem : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.WriteSystemRegister(instruction.SystemRegister, processor[instruction.Register]);
}

public readonly struct MovFromSystem : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor[instruction.Register] = processor.ReadSystemRegister(instruction.SystemRegister);
}

public readonly struct Invlpg : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor =>
        processor.InvalidatePage(Operands.Address(ref processor, instruction.Memory));
}
