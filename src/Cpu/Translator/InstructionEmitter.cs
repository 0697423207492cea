// One instruction as IL: read the operands, compute, write memory first (it may be refused, and then nothing has changed),
// then registers, and keep the operands from which the flags follow. One method a shape.

using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal sealed class InstructionEmitter(
    IlWriter il, RegionLocals locals, FlagEmitter flags, FlowEmitter flow, FlagKinds kinds) : IInstructionVisitor<bool>
{
    private readonly OperandEmitter _operands = new(il, locals, flow);
    private readonly ControlEmitter _control = new(il, locals, flow);
    private MachineInstruction _instruction;
    private InstructionFacts _facts;
    private BasicBlock _block = new(0);
    private bool _flagsLive;
    private bool _flagsKept;

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
        _flagsLive = (RegionPlan.LiveAfter(block, index) & _facts.FlagsWritten) != 0;
        _flagsKept = (RegionPlan.KeptAfter(block, index) & _facts.FlagsWritten) != 0;
        _operands.Begin(block, index);
        if (_facts.Flow == Flow.Untranslated)
            il.Branch(OpCodes.Br, _operands.Refused());
        else
            _instruction.Row.Accept(this);
    }

    public bool Move<T>(Instruction row) where T : struct, IMove
    {
        _operands.ReadSource(locals.Src);
        if (typeof(T) == typeof(Mov))
            return WriteDestination(locals.Src, isLocated: false);
        il.Load(locals.Src);
        il.Constant((int)Width);
        il.Call(((Func<uint, Width, uint>)Values.Move<T>).Method);
        il.Store(locals.Result);
        return WriteDestination(locals.Result, isLocated: false);
    }

    public bool Binary<T>(Instruction row) where T : struct, IBinary
    {
        _operands.ReadSource(locals.Src);
        _operands.ReadDestination(locals.Dst);
        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(MoveIf<>))
            return MoveIfCondition(typeof(T).GetGenericArguments()[0]);
        il.Load(locals.Dst);
        il.Load(locals.Src);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, Width, uint, uint>)Values.Binary<T>).Method);
        il.Store(locals.Result);
        WriteDestination(locals.Result, isLocated: true);
        return Record(kinds.Binary<T>(Width), locals.Dst, locals.Src);
    }

    public bool Compare<T>(Instruction row) where T : struct, ICompare
    {
        _operands.ReadSource(locals.Src);
        _operands.ReadDestination(locals.Dst);
        return Record(kinds.Compare<T>(Width), locals.Dst, locals.Src);
    }

    public bool Unary<T>(Instruction row) where T : struct, IUnary
    {
        _operands.ReadDestination(locals.Dst);
        il.Load(locals.Dst);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, Width, uint, uint>)Values.Unary<T>).Method);
        il.Store(locals.Result);
        WriteDestination(locals.Result, isLocated: true);
        return Record(kinds.Unary<T>(Width), locals.Dst, second: null);
    }

    public bool Shift<T>(Instruction row) where T : struct, IShift
    {
        _operands.ReadCount(locals.Src);
        _operands.ReadDestination(locals.Dst);
        il.Load(locals.Dst);
        il.Load(locals.Src);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, Width, uint, uint>)Values.Shift<T>).Method);
        il.Store(locals.Result);
        WriteDestination(locals.Result, isLocated: true);
        return Record(kinds.Shift<T>(Width), locals.Dst, locals.Src);
    }

    public bool DoubleShift<T>(Instruction row) where T : struct, IDoubleShift
    {
        _operands.ReadCount(locals.Third);
        _operands.ReadSource(locals.Src);
        _operands.ReadDestination(locals.Dst);
        PushThree();
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, uint, Width, uint, uint>)Values.DoubleShift<T>).Method);
        il.Store(locals.Result);
        WriteDestination(locals.Result, isLocated: true);
        if (!_flagsLive)
            return true;
        PushThree();
        flags.Push();
        il.Call(((Func<uint, uint, uint, Width, uint, uint>)FlagRecords.DoubleShift<T>).Method);
        il.Store(locals.Flags);
        return ReplaceFlags();
    }

    public bool BitTest<T>(Instruction row) where T : struct, IBitTest
    {
        _operands.LocateBit(locals.Src);
        _operands.ReadLocated(locals.Dst);
        if (T.Writes)
        {
            il.Load(locals.Dst);
            il.Load(locals.Src);
            il.Call(((Func<uint, uint, uint>)Values.BitTest<T>).Method);
            il.Store(locals.Result);
            WriteDestination(locals.Result, isLocated: true);
        }

        return Record(kinds.BitTest(Width), locals.Dst, locals.Src);
    }

    public bool Ternary<T>(Instruction row) where T : struct, ITernary
    {
        _operands.ReadSource(locals.Src);
        il.Load(locals.Src);
        il.Constant(_instruction.Immediate);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, Width, uint, uint>)Values.Ternary<T>).Method);
        il.Store(locals.Result);
        locals.Write(_instruction.Register, Width, locals.Result);
        return Record(kinds.Ternary<T>(Width), locals.Src, second: null, _instruction.Immediate);
    }

    public bool Exchange<T>(Instruction row) where T : struct, IExchange
    {
        _operands.ReadSource(locals.Src);
        _operands.ReadDestination(locals.Dst);
        il.Load(locals.Dst);
        il.Load(locals.Src);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, Width, uint, ulong>)Values.Exchange<T>).Method);
        TakePair(locals.Result, locals.Third);

        // A destination in memory may be refused and must come first; a register must come last, for both may be one.
        if (_instruction.Syntax.HasMemory)
            WriteDestination(locals.Result, isLocated: true);
        locals.Write(_operands.SourceRegister, Width, locals.Third);
        if (!_instruction.Syntax.HasMemory)
            WriteDestination(locals.Result, isLocated: true);
        return Record(kinds.Exchange<T>(Width), locals.Dst, locals.Src);
    }

    public bool CompareExchange<T>(Instruction row) where T : struct, ICompareExchange
    {
        _operands.ReadSource(locals.Src);
        _operands.ReadDestination(locals.Dst);
        locals.Read(Register.Eax, Width);
        il.Store(locals.Third);
        PushThree();
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Func<uint, uint, uint, Width, uint, ulong>)Values.CompareExchange<T>).Method);
        if (_flagsLive)
        {
            PushThree();
            flags.Push();
            il.Call(((Func<uint, uint, uint, Width, uint, uint>)FlagRecords.CompareExchange<T>).Method);
            il.Store(locals.Flags);
        }

        TakePair(locals.Result, locals.Third);
        if (_instruction.Syntax.HasMemory)
            WriteDestination(locals.Result, isLocated: true);
        locals.Write(Register.Eax, Width, locals.Third);
        if (!_instruction.Syntax.HasMemory)
            WriteDestination(locals.Result, isLocated: true);
        return ReplaceFlags();
    }

    public bool Accumulate<T>(Instruction row) where T : struct, IAccumulate
    {
        var high = Width == Width.Byte ? Register.Esp : Register.Edx; // byte register 4 is ah
        _operands.ReadDestination(locals.Src);
        locals.Read(Register.Eax, Width);
        il.Store(locals.Low);
        locals.Read(high, Width);
        il.Store(locals.High);
        if (_flagsLive)
        {
            il.Load(locals.Low);
            il.Load(locals.High);
            il.Load(locals.Src);
            il.Constant((int)Width);
            flags.Push();
            il.Call(((Func<uint, uint, uint, Width, uint, uint>)FlagRecords.Accumulate<T>).Method);
            il.Store(locals.Flags);
        }

        il.LoadAddress(locals.Low);
        il.LoadAddress(locals.High);
        il.Load(locals.Src);
        il.Constant((int)Width);
        flags.PushRead(_facts.FlagsRead);
        il.Call(((Accumulator)Values.Accumulate<T>).Method);
        il.Branch(OpCodes.Brfalse, _operands.Refused());
        locals.Write(Register.Eax, Width, locals.Low);
        locals.Write(high, Width, locals.High);
        return ReplaceFlags();
    }

    public bool Set<T>(Instruction row) where T : struct, ICondition
    {
        flags.PushCondition(typeof(T));
        il.Store(locals.Result);
        return WriteDestination(locals.Result, isLocated: false);
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
        TakePair(locals.Result, locals.Third);
        locals.Write(Register.Eax, Width.Long, locals.Result);
        locals.Write(Register.Edx, Width.Long, locals.Third);
        return ReplaceFlags();
    }

    public bool Address(Instruction row)
    {
        _operands.Locate();
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
        _control.Emit<T>(_block, _operands);
        return true;
    }

    // The interpreter's: InstructionFacts says so, and Emit never asks.
    public bool String<T>(Instruction row) where T : struct, IString => false;

    public bool System<T>(Instruction row) where T : struct, ISystem => false;

    private bool MoveIfCondition(Type condition)
    {
        var stays = il.Label();
        il.Load(locals.Dst);
        il.Store(locals.Result);
        flags.PushCondition(condition);
        il.Branch(OpCodes.Brfalse, stays);
        il.Load(locals.Src);
        il.Store(locals.Result);
        il.Mark(stays);
        return WriteDestination(locals.Result, isLocated: true);
    }

    private bool WriteDestination(LocalBuilder value, bool isLocated)
    {
        _operands.WriteDestination(value, isLocated);
        return true;
    }

    private bool Record(FlagKind kind, LocalBuilder first, LocalBuilder? second, uint constant = 0)
    {
        if (_flagsLive)
            flags.Record(kind, _facts, _flagsKept, first, second, constant);
        return true;
    }

    private bool ReplaceFlags()
    {
        if (_flagsLive)
            flags.Replace(locals.Flags);
        return true;
    }

    private void PushThree()
    {
        il.Load(locals.Dst);
        il.Load(locals.Src);
        il.Load(locals.Third);
        il.Constant((int)Width);
    }

    private void PushEaxEdx()
    {
        locals.Read(Register.Eax);
        locals.Read(Register.Edx);
    }

    private void TakePair(LocalBuilder first, LocalBuilder second)
    {
        const int SecondShift = 32;
        il.Store(locals.Pair);
        il.Load(locals.Pair);
        il.Op(OpCodes.Conv_U4);
        il.Store(first);
        il.Load(locals.Pair);
        il.Constant(SecondShift);
        il.Op(OpCodes.Shr_Un);
        il.Op(OpCodes.Conv_U4);
        il.Store(second);
    }

    private delegate bool Accumulator(ref uint low, ref uint high, uint src, Width width, uint flags);

    private delegate bool Decision(ref uint counter, uint flags);
}
