// Calls of the kernel, and time (spec/instructions/system.md). Not sensitive: what they do is the same in both modes.

using static Toy.Isa.Register;

namespace Toy.Isa.Semantics;

public readonly struct Int : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        processor.SoftwareInterrupt((byte)instruction.Immediate);
}

public readonly struct Int3 : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        processor.SoftwareInterrupt(Vectors.Breakpoint);
}

/// <summary>An opcode that is undefined for ever.</summary>
public readonly struct Ud2 : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        processor.RaiseFault(Vectors.InvalidOpcode);
}

public readonly struct Rdtsc : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        var time = processor.Time;
        processor[Eax] = (uint)time;
        processor[Edx] = (uint)(time >> 32);
    }
}
