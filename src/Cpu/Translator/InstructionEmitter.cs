// One instruction as IL: read the operands, compute, write memory first (it may be refused, and then nothing has changed),
// then registers, and keep the operands from which the flags follow. One method a shape.

using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal sealed class InstructionEmitter(
    IlWriter il, RegionLocals locals, FlagEmitter flags, FlowEmitter flow, OperandEmitter operands, ResultEmitter results, FlagKinds kinds, RegionPlan plan)
    : IInstructionVisitor<bool>
{
    private readonly ControlEmitter _control = new(il, locals, flow);
    private MachineInstruction _instruction;
    private InstructionFacts _facts;
    private BasicBlock _block = new(0);
    private bool _flagsLive;

    private Width Width => _instruction.Width;

    /// <summary>Emits an instruction of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">Which of its instructions.</param>
    public void Emit(BasicBlock block, int index)
    {
        var instruction = block.Instructions[index];
        _block = block;
        _instruction = instruction.Instruction;
        _facts = instruction.Facts;
        _flagsLive = (plan.LiveAfter(block, index) & _facts.FlagsWritten) != 0;
        locals.Begin(flags.State);
        operands.Begin(block, index);
        results.Begin(instruction, _flagsLive);
        if (_facts.Flow == Flow.Untranslated)
            operands.Refused().Take();
        else
            _instruction.Row.Accept(this);
    }

    public bool Move<T>(Instruction row) where T : struct, IMove
    {
        if (typeof(T) == typeof(Mov) && Width == Width.Long && _instruction.Syntax.Form == OperandForm.RegisterMemory)
        {
            operands.Locate();
            operands.Load(_instruction.Register);
            return true;
        }

        var src = operands.Source(locals.Src);
        if (typeof(T) == typeof(Mov))
            return results.WriteDestination(src, isRead: false);
        src.Push(il);
        il.Constant((int)Width);
        il.Call(((Func<uint, Width, uint>)Values.Move<T>).Method);
        il.Store(locals.Result);
        return results.WriteDestination(locals.Result, isRead: false);
    }

    public bool Binary<T>(Instruction row) where T : struct, IBinary
    {
        var src = operands.Source(locals.Src);
        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(MoveIf<>))
            return MoveIfCondition(src, typeof(T).GetGenericArguments()[0]);
        var dst = results.Destination();
        return results.ComputeDestination(
            kinds.Binary<T>(row, Width), ((Func<uint, uint, Width, uint, uint>)Values.Binary<T>).Method, dst, results.Unwritten(src, dst));
    }

    public bool Compare<T>(Instruction row) where T : struct, ICompare
    {
        var src = operands.Source(locals.Src);
        results.Flags(kinds.Compare<T>(row, Width), operands.Destination(locals.Dst, isWritten: false), SourceOperand(src));
        return results.Record();
    }

    public bool Unary<T>(Instruction row) where T : struct, IUnary =>
        results.ComputeDestination(kinds.Unary<T>(row, Width), ((Func<uint, Width, uint, uint>)Values.Unary<T>).Method, results.Destination());

    public bool Shift<T>(Instruction row) where T : struct, IShift
    {
        operands.ReadCount(locals.Src);
        return results.ComputeDestination(
            kinds.Shift<T>(row, Width), ((Func<uint, uint, Width, uint, uint>)Values.Shift<T>).Method, results.Destination(), Count(locals.Src));
    }

    public bool DoubleShift<T>(Instruction row) where T : struct, IDoubleShift
    {
        operands.ReadCount(locals.Third);
        var src = operands.Source(locals.Src);
        var dst = results.Destination();
        return results.ComputeDestination(
            kinds.DoubleShift<T>(row, Width), ((Func<uint, uint, uint, Width, uint, uint>)Values.DoubleShift<T>).Method,
            dst, results.Unwritten(src, dst), Count(locals.Third));
    }

    public bool BitTest<T>(Instruction row) where T : struct, IBitTest
    {
        operands.LocateBit(locals.Src);
        operands.ReadLocated(locals.Dst, T.Writes);
        if (T.Writes)
        {
            il.Load(locals.Dst);
            il.Load(locals.Src);
            il.Call(((Func<uint, uint, uint>)Values.BitTest<T>).Method);
            il.Store(locals.Result);
            results.WriteDestination(locals.Result, isRead: true);
        }

        results.Flags(kinds.BitTest<T>(row, Width), locals.Dst, locals.Src);
        return results.Record();
    }

    public bool Ternary<T>(Instruction row) where T : struct, ITernary
    {
        operands.ReadSource(locals.Src);
        results.Compute(
            kinds.Ternary<T>(row, Width), ((Func<uint, uint, Width, uint, uint>)Values.Ternary<T>).Method,
            locals.Src, _instruction.Immediate);
        locals.Write(_instruction.Register, Width, locals.Result);
        return results.Record();
    }

    public bool Exchange<T>(Instruction row) where T : struct, IExchange
    {
        operands.ReadSource(locals.Src);
        operands.ReadDestination(locals.Dst, isWritten: true);
        results.Compute(kinds.Exchange<T>(row, Width), ((Func<uint, uint, Width, uint, ulong>)Values.Exchange<T>).Method, locals.Dst, locals.Src);

        // A destination in memory may be refused and must come first; a register must come last, for both may be one.
        if (_instruction.Syntax.HasMemory)
            results.WriteDestination(locals.Result, isRead: true);
        locals.Write(operands.SourceRegister, Width, locals.Other);
        if (!_instruction.Syntax.HasMemory)
            results.WriteDestination(locals.Result, isRead: true);
        return results.Record();
    }

    public bool CompareExchange<T>(Instruction row) where T : struct, ICompareExchange
    {
        operands.ReadSource(locals.Src);
        operands.ReadDestination(locals.Dst, isWritten: true);
        locals.Read(Register.Eax, Width);
        il.Store(locals.Third);
        results.Compute(
            kinds.CompareExchange<T>(row, Width), ((Func<uint, uint, uint, Width, uint, ulong>)Values.CompareExchange<T>).Method,
            locals.Dst, locals.Src, locals.Third);
        if (_instruction.Syntax.HasMemory)
            results.WriteDestination(locals.Result, isRead: true);
        locals.Write(Register.Eax, Width, locals.Other);
        if (!_instruction.Syntax.HasMemory)
            results.WriteDestination(locals.Result, isRead: true);
        return results.Record();
    }

    public bool Accumulate<T>(Instruction row) where T : struct, IAccumulate
    {
        var high = Width == Width.Byte ? Register.Esp : Register.Edx; // byte register 4 is ah
        operands.ReadDestination(locals.Third, isWritten: false);
        locals.Read(Register.Eax, Width);
        il.Store(locals.Dst);
        locals.Read(high, Width);
        il.Store(locals.Src);
        il.Load(locals.Dst);
        il.Store(locals.Low);
        il.Load(locals.Src);
        il.Store(locals.High);
        il.LoadAddress(locals.Low);
        il.LoadAddress(locals.High);
        il.Load(locals.Third);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Accumulator)Values.Accumulate<T>).Method);
        operands.Refused().TakeIf(OpCodes.Brfalse);
        locals.Write(Register.Eax, Width, locals.Low);
        locals.Write(high, Width, locals.High);
        results.Flags(kinds.Accumulate<T>(row, Width), locals.Dst, locals.Src, locals.Third);
        return results.Record();
    }

    public bool Set<T>(Instruction row) where T : struct, ICondition
    {
        flags.PushCondition(typeof(T));
        il.Store(locals.Result);
        return results.WriteDestination(locals.Result, isRead: false);
    }

    public bool Implied<T>(Instruction row) where T : struct, IImplied
    {
        if (typeof(T) == typeof(Nop))
            return true;
        if (_flagsLive)
        {
            // What is pending is status flags; another flag can be set beneath them.
            var isBeneath = (_facts.FlagsWritten & EFlags.Status) == 0;
            PushEaxEdx();
            if (isBeneath)
                flags.PushBeneath();
            else
                flags.Push();
            il.Call(((Func<uint, uint, uint, uint>)FlagRecords.Implied<T>).Method);
            il.Store(locals.Flags);
            if (isBeneath)
            {
                flags.ReplaceBeneath(locals.Flags);
                return true;
            }
        }

        PushEaxEdx();
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, uint, ulong>)Values.Implied<T>).Method);
        results.TakePair();
        locals.Write(Register.Eax, Width.Long, locals.Result);
        locals.Write(Register.Edx, Width.Long, locals.Other);
        if (_flagsLive)
            flags.Replace(locals.Flags);
        return true;
    }

    public bool Address(Instruction row)
    {
        operands.Locate();
        locals.Write(_instruction.Register, Width, locals.Address);
        return true;
    }

    public bool Branch<T>(Instruction row) where T : struct, IBranch
    {
        var last = _block.Last;
        if (typeof(T) == typeof(Jmp))
        {
            flow.GoTo(_block, _block.Target, last.Target);
            return true;
        }

        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(JumpIf<>))
        {
            flags.PushCondition(typeof(T).GetGenericArguments()[0]);
        }
        else
        {
            locals.Read(Register.Ecx);
            il.Store(locals.Low);
            il.LoadAddress(locals.Low);
            flags.PushRead(_facts.FlagsRead);
            il.Call(((Decision)Values.Branch<T>).Method);
            il.Load(locals.Low);
            locals.Pop(Register.Ecx);
        }

        flow.GoToIf(_block, _block.Target, last.Target);
        flow.GoTo(_block, _block.Onward, last.Next);
        return true;
    }

    public bool Control<T>(Instruction row) where T : struct, IControl
    {
        _control.Emit<T>(_block, operands);
        return true;
    }

    // The interpreter's: InstructionFacts says so, and Emit never asks.
    public bool String<T>(Instruction row) where T : struct, IString => false;

    public bool System<T>(Instruction row) where T : struct, ISystem => false;

    private bool MoveIfCondition(FlagOperand src, Type condition)
    {
        var stays = il.Label();
        if (Width == Width.Long)
        {
            locals.Prepare(_instruction.Register);
            flags.PushCondition(condition);
            il.Branch(OpCodes.Brfalse, stays);
            src.Push(il);
            locals.Set(_instruction.Register);
            il.Mark(stays);
            return true;
        }

        locals.Read(_instruction.Register, Width);
        il.Store(locals.Result);
        flags.PushCondition(condition);
        il.Branch(OpCodes.Brfalse, stays);
        src.Push(il);
        il.Store(locals.Result);
        il.Mark(stays);
        return results.WriteDestination(locals.Result, isRead: true);
    }

    // A test of part of a register with itself has one operand.
    private FlagOperand SourceOperand(FlagOperand src) =>
        _instruction.Syntax.Form == OperandForm.RegisterRegister && _instruction.Register == _instruction.SecondRegister && Width != Width.Long
            ? locals.Dst
            : src;

    private FlagOperand Count(LocalBuilder count) =>
        _instruction.Syntax.HasImmediate ? _instruction.Immediate & Values.CountMask : count;

    private void PushEaxEdx()
    {
        locals.Read(Register.Eax);
        locals.Read(Register.Edx);
    }

    private delegate bool Accumulator(ref uint low, ref uint high, uint src, Width width, uint flags);

    private delegate bool Decision(ref uint counter, uint flags);
}
