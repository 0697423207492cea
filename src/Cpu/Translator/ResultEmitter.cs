// What an instruction computes as IL: operands → result, destination, and what its flags follow from.

using System.Reflection;
using System.Reflection.Emit;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class ResultEmitter(IlWriter il, RegionLocals locals, FlagEmitter flags, OperandEmitter operands)
{
    private MachineInstruction _instruction;
    private InstructionFacts _facts;
    private bool _flagsLive;
    private PendingFlags? _pending;

    /// <summary>Everything that follows is about this instruction.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="flagsLive">Whether any of the flags that it writes is read.</param>
    public void Begin(RegionInstruction instruction, bool flagsLive)
    {
        _instruction = instruction.Instruction;
        _facts = instruction.Facts;
        _flagsLive = flagsLive;
    }

    /// <summary>Writes a value to the destination.</summary>
    public bool WriteDestination(FlagOperand value, bool isRead)
    {
        operands.WriteDestination(value, isRead);
        return true;
    }

    /// <summary>The destination before it is written: as it is then, if flags follow from it.</summary>
    public FlagOperand Destination()
    {
        if (!_flagsLive)
            return operands.Destination(locals.Dst, isWritten: true);
        operands.ReadDestination(locals.Dst, isWritten: true);
        return locals.Dst;
    }

    /// <summary>A source after <see cref="Destination"/>: one that is the destination, too, has been copied with it, if flags follow from it.</summary>
    public FlagOperand Unwritten(FlagOperand src, FlagOperand dst) =>
        _flagsLive && locals.IsRegister(src, _instruction.Register) && !operands.IsDestinationInMemory ? dst : src;

    /// <summary>Writes what an instruction computes to its destination.</summary>
    public bool ComputeDestination(FlagKind kind, MethodInfo value, FlagOperand first, FlagOperand? second = null, FlagOperand? third = null)
    {
        if (!_flagsLive && !operands.IsDestinationInMemory && _instruction.Width == Width.Long)
        {
            Push(first, second, third);
            flags.PushRead(_facts.FlagsRead);
            il.Call(value);
            locals.Pop(_instruction.Register);
            return true;
        }

        Compute(kind, value, first, second, third);
        WriteDestination(locals.Result, isRead: true);
        return Record();
    }

    /// <summary>Calls what an instruction computes: operands → <see cref="RegionLocals.Result"/>, and for a pair <see cref="RegionLocals.Other"/>.</summary>
    public void Compute(FlagKind kind, MethodInfo value, FlagOperand first, FlagOperand? second = null, FlagOperand? third = null)
    {
        Push(first, second, third);
        flags.PushRead(_facts.FlagsRead);
        if (kind.ReadsCarry)
        {
            il.Store(locals.Third);
            il.Load(locals.Third);
            third = locals.Third;
        }

        il.Call(value);
        if (value.ReturnType == typeof(ulong))
            TakePair();
        else
            il.Store(locals.Result);
        Flags(kind, first, second, third);
    }

    /// <summary>Says what the flags follow from.</summary>
    public void Flags(FlagKind kind, FlagOperand first, FlagOperand? second, FlagOperand? third = null) =>
        _pending = new PendingFlags(
            kind, _facts.FlagsWritten, _facts.FlagsReplaced, locals.Operands, first, second, third, locals.Result);

    /// <summary>Keeps what <see cref="Flags"/> has said, if it matters.</summary>
    public bool Record()
    {
        if (_flagsLive)
            flags.Record(_facts, _pending!); // Flags has just been called.
        return true;
    }

    /// <summary>Takes a pair from the stack: <see cref="RegionLocals.Result"/> is its low half, <see cref="RegionLocals.Other"/> its high one.</summary>
    public void TakePair()
    {
        const int SecondShift = 32;
        il.Store(locals.Pair);
        il.Load(locals.Pair);
        il.Op(OpCodes.Conv_U4);
        il.Store(locals.Result);
        il.Load(locals.Pair);
        il.Constant(SecondShift);
        il.Op(OpCodes.Shr_Un);
        il.Op(OpCodes.Conv_U4);
        il.Store(locals.Other);
    }

    private void Push(FlagOperand first, FlagOperand? second, FlagOperand? third)
    {
        first.Push(il);
        second?.Push(il);
        third?.Push(il);
        il.Constant((int)_instruction.Width);
    }
}
