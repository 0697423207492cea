// Operations of the shapes that compute: read the operands, apply the semantics, write memory first (it may fault), then
// registers and flags.

using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class MoveOperation<T, D, S>(in MachineInstruction instruction, D destination, S source)
    : Operation(instruction)
    where T : struct, IMove
    where D : struct, IDestination
    where S : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var value = source.Read(processor, source.Locate(processor));
        destination.Write(processor, destination.Locate(processor), T.Apply(value, destination.Width));
        processor.Eip += Length;
    }
}

internal sealed class BinaryOperation<T, D, S>(in MachineInstruction instruction, D destination, S source)
    : Operation(instruction)
    where T : struct, IBinary
    where D : struct, IDestination
    where S : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var src = source.Read(processor, source.Locate(processor));
        var location = destination.Locate(processor);
        var dst = destination.Read(processor, location);
        destination.Write(processor, location, T.Apply(dst, src, destination.Width, ref flags));
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class CompareOperation<T, D, S>(in MachineInstruction instruction, D destination, S source)
    : Operation(instruction)
    where T : struct, ICompare
    where D : struct, IDestination
    where S : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var src = source.Read(processor, source.Locate(processor));
        var dst = destination.Read(processor, destination.Locate(processor));
        T.Apply(dst, src, destination.Width, ref flags);
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class UnaryOperation<T, D>(in MachineInstruction instruction, D destination) : Operation(instruction)
    where T : struct, IUnary
    where D : struct, IDestination
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var location = destination.Locate(processor);
        var dst = destination.Read(processor, location);
        destination.Write(processor, location, T.Apply(dst, destination.Width, ref flags));
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class ShiftOperation<T, D, S>(in MachineInstruction instruction, D destination, S countSource)
    : Operation(instruction)
    where T : struct, IShift
    where D : struct, IDestination
    where S : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var count = (int)countSource.Read(processor, 0) & ShiftCount.Mask;
        var location = destination.Locate(processor);
        var dst = destination.Read(processor, location);
        var flags = new RecordedFlags(processor.Eflags);
        destination.Write(
            processor, location, count == 0 ? dst : T.Apply(dst, count, destination.Width, ref flags));
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class DoubleShiftOperation<T, D, S, C>(
    in MachineInstruction instruction, D destination, S source, C countSource) : Operation(instruction)
    where T : struct, IDoubleShift
    where D : struct, IDestination
    where S : struct, ISource
    where C : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var count = (int)countSource.Read(processor, 0) & ShiftCount.Mask;
        var location = destination.Locate(processor);
        var dst = destination.Read(processor, location);
        var flags = new RecordedFlags(processor.Eflags);
        var src = source.Read(processor, 0);
        destination.Write(
            processor, location, count == 0 ? dst : T.Apply(dst, src, count, destination.Width, ref flags));
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal static class ShiftCount
{
    /// <summary>Counts are taken modulo 32 at every width.</summary>
    public const int Mask = 31;
}

internal sealed class TernaryOperation<T, D, S>(
    in MachineInstruction instruction, D destination, S source, uint immediate) : Operation(instruction)
    where T : struct, ITernary
    where D : struct, IDestination
    where S : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var src = source.Read(processor, source.Locate(processor));
        destination.Write(processor, 0, T.Apply(src, immediate, destination.Width, ref flags));
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class ExchangeOperation<T, D, S>(in MachineInstruction instruction, D destination, S source)
    : Operation(instruction)
    where T : struct, IExchange
    where D : struct, IDestination
    where S : struct, IDestination
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var src = source.Read(processor, 0);
        var location = destination.Locate(processor);
        var old = destination.Read(processor, location);
        var result = T.Apply(old, ref src, destination.Width, ref flags);

        // A destination in memory may fault and must come first; a register must come last, for src may be the same.
        if (destination.IsMemory)
            destination.Write(processor, location, result);
        source.Write(processor, 0, src);
        if (!destination.IsMemory)
            destination.Write(processor, location, result);
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class CompareExchangeOperation<T, D, S>(in MachineInstruction instruction, D destination, S source)
    : Operation(instruction)
    where T : struct, ICompareExchange
    where D : struct, IDestination
    where S : struct, ISource
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var width = destination.Width;
        ref var eax = ref processor.Registers[(int)Register.Eax];
        var accumulator = width.Truncate(eax);
        var location = destination.Locate(processor);
        var dst = destination.Read(processor, location);
        var result = T.Apply(dst, source.Read(processor, 0), ref accumulator, width, ref flags);
        if (destination.IsMemory)
            destination.Write(processor, location, result);
        eax = (eax & ~width.Mask()) | accumulator;
        if (!destination.IsMemory)
            destination.Write(processor, location, result);
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class AccumulateOperation<T, S>(in MachineInstruction instruction, S source) : Operation(instruction)
    where T : struct, IAccumulate
    where S : struct, ISource
{
    private static readonly RegisterOperand<ByteWidth> s_al = new(Register.Eax);

    // Byte register 4 is ah.
    private static readonly RegisterOperand<ByteWidth> s_ah = new(Register.Esp);

    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        var src = source.Read(processor, source.Locate(processor));
        ref var eax = ref processor.Registers[(int)Register.Eax];
        ref var edx = ref processor.Registers[(int)Register.Edx];
        var width = source.Width;
        var mask = width.Mask();
        var low = eax & mask;
        var high = width == Width.Byte ? s_ah.Read(processor, 0) : edx & mask;
        if (!T.Apply(ref low, ref high, src, width, ref flags))
            throw new GuestFault(Vectors.DivideError, 0);
        if (width == Width.Byte)
        {
            s_al.Write(processor, 0, low);
            s_ah.Write(processor, 0, high);
        }
        else
        {
            eax = (eax & ~mask) | low;
            edx = (edx & ~mask) | high;
        }

        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class SetOperation<T, D>(in MachineInstruction instruction, D destination) : Operation(instruction)
    where T : struct, ICondition
    where D : struct, IDestination
{
    public override void Execute(Processor processor)
    {
        destination.Write(processor, destination.Locate(processor), T.Holds(processor.Eflags) ? 1u : 0u);
        processor.Eip += Length;
    }
}

internal sealed class ImpliedOperation<T>(in MachineInstruction instruction) : Operation(instruction)
    where T : struct, IImplied
{
    public override void Execute(Processor processor)
    {
        var flags = new RecordedFlags(processor.Eflags);
        T.Apply(
            ref processor.Registers[(int)Register.Eax], ref processor.Registers[(int)Register.Edx], ref flags);
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}

internal sealed class AddressOperation<D>(in MachineInstruction instruction, D destination) : Operation(instruction)
    where D : struct, IDestination
{
    private readonly EffectiveAddress _address = new(instruction.Memory);

    public override void Execute(Processor processor)
    {
        destination.Write(processor, 0, _address.Compute(processor));
        processor.Eip += Length;
    }
}
