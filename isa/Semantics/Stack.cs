// The stack and calls (spec/instructions/stack.md, spec/instructions/control.md).

using static Toy.Isa.Register;

namespace Toy.Isa.Semantics;

/// <summary>Pushes the operand as it was before: <c>push %esp</c> pushes the old esp.</summary>
public readonly struct Push : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        Operands.Push(ref processor, Operands.Source(ref processor, instruction), instruction.Width);
}

/// <summary>A destination that uses esp sees it already raised; <c>pop %esp</c> ends with the value popped.</summary>
public readonly struct Pop : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        var width = instruction.Width;
        var top = processor[Esp];
        var value = processor.Load(top, width);
        var raised = top + (uint)width.Bytes();
        if (instruction.Syntax.HasMemory)
        {
            var address = Operands.Address(ref processor, instruction.Memory);
            if (instruction.Memory.Base == Esp)
                address += (uint)width.Bytes();
            processor.Store(address, value, width);
            processor[Esp] = raised;
        }
        else
        {
            processor[Esp] = raised;
            var mask = width.Mask();
            processor[instruction.Register] = (processor[instruction.Register] & ~mask) | value;
        }
    }
}

/// <summary>Pushes all eight registers, eax first; esp as it was before.</summary>
public readonly struct Pushal : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        const uint Size = 4 * Registers.Count;
        var top = processor[Esp];
        processor.CheckStore(top - Size, Size);
        for (var i = 0; i < Registers.Count; i++)
            processor.Store(top - 4 - 4 * (uint)i, processor[(Register)i], Width.Long);
        processor[Esp] = top - Size;
    }
}

/// <summary>The mirror of pushal; the word for esp is skipped.</summary>
public readonly struct Popal : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        var top = processor[Esp];
        Span<uint> values = stackalloc uint[Registers.Count];
        for (var i = 0; i < Registers.Count; i++)
            values[Registers.Count - 1 - i] = processor.Load(top + 4 * (uint)i, Width.Long);
        values[(int)Esp] = top + 4 * Registers.Count;
        for (var i = 0; i < Registers.Count; i++)
            processor[(Register)i] = values[i];
    }
}

public readonly struct Leave : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        var frame = processor[Ebp];
        processor[Ebp] = processor.Load(frame, Width.Long);
        processor[Esp] = frame + 4;
    }
}

public readonly struct Call : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        var target = processor.NextInstruction + instruction.Immediate;
        Operands.Push(ref processor, processor.NextInstruction, Width.Long);
        processor.NextInstruction = target;
    }
}

public readonly struct CallIndirect : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        var target = Operands.Source(ref processor, instruction);
        Operands.Push(ref processor, processor.NextInstruction, Width.Long);
        processor.NextInstruction = target;
    }
}

public readonly struct JmpIndirect : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        processor.NextInstruction = Operands.Source(ref processor, instruction);
}

public readonly struct Ret : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor =>
        processor.NextInstruction = Operands.Pop(ref processor, Width.Long);
}

/// <summary>ret $n: takes n bytes of arguments off the stack too.</summary>
public readonly struct RetImmediate : IControl
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor
    {
        processor.NextInstruction = Operands.Pop(ref processor, Width.Long);
        processor[Esp] += instruction.Immediate;
    }
}
