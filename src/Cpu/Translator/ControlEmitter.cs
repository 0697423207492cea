// The stack and calls as IL: the counterpart of Semantics/Stack.cs, which tests compare it with. A fault or a refusal
// leaves everything as it was, so esp moves last.

using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal sealed class ControlEmitter(IlWriter il, RegionLocals locals, FlowEmitter flow)
{
    private const uint AllSize = 4 * Registers.Count;

    /// <summary>Emits a control instruction that <see cref="InstructionFacts"/> does not leave to the interpreter.</summary>
    public void Emit<T>(BasicBlock block, OperandEmitter operands) where T : struct, IControl
    {
        var instruction = operands.Instruction;
        var last = block.Last;
        if (typeof(T) == typeof(Push))
        {
            Push(operands, instruction.Width, operands.Only(locals.Src));
        }
        else if (typeof(T) == typeof(Pop))
        {
            Pop(operands);
        }
        else if (typeof(T) == typeof(Pushal))
        {
            PushAll(operands);
        }
        else if (typeof(T) == typeof(Popal))
        {
            PopAll(operands);
        }
        else if (typeof(T) == typeof(Leave))
        {
            locals.Read(Register.Ebp);
            il.Store(locals.Address);
            operands.Load(Width.Long, locals.Src);
            locals.Write(Register.Ebp, Width.Long, locals.Src);
            il.Load(locals.Address);
            il.Add((uint)Width.Long.Bytes());
            locals.Pop(Register.Esp);
        }
        else if (typeof(T) == typeof(Call))
        {
            PushReturn(operands, last.Next);
            flow.GoTo(block, block.Target, last.Target);
        }
        else if (typeof(T) == typeof(CallIndirect))
        {
            operands.ReadOnly(locals.Target);
            PushReturn(operands, last.Next);
            flow.GoToTarget(block, []);
        }
        else if (typeof(T) == typeof(JmpIndirect))
        {
            operands.ReadOnly(locals.Target);
            flow.GoToTarget(block, block.Cases);
        }
        else
        {
            // ret, and ret $n, whose immediate the other does not have.
            PopTop(operands, Width.Long, locals.Target);
            Raise((uint)Width.Long.Bytes() + instruction.Immediate);
            flow.GoToReturn(block);
        }
    }

    private void PushReturn(OperandEmitter operands, uint address) => Push(operands, Width.Long, address);

    private void Push(OperandEmitter operands, Width width, FlagOperand value)
    {
        locals.Read(Register.Esp);
        il.Add(0 - (uint)width.Bytes());
        il.Store(locals.Address);
        operands.Store(width, value);
        locals.Write(Register.Esp, Width.Long, locals.Address);
    }

    // eax is at the top, edi at the new esp: register i is 7 − i longs above it.

    private void PushAll(OperandEmitter operands)
    {
        locals.Read(Register.Esp);
        il.Add(unchecked(0 - AllSize));
        il.Store(locals.Address);
        operands.FindBlock(AllSize, isWrite: true);
        for (var register = Register.Eax; register <= Register.Edi; register++)
        {
            PlaceOf(register);
            locals.Read(register);
            il.Op(OpCodes.Stind_I4);
        }

        locals.Write(Register.Esp, Width.Long, locals.Address);
    }

    private void PopAll(OperandEmitter operands)
    {
        locals.Read(Register.Esp);
        il.Store(locals.Address);
        operands.FindBlock(AllSize, isWrite: false);
        for (var register = Register.Eax; register <= Register.Edi; register++)
        {
            if (register == Register.Esp)
                continue;
            PlaceOf(register);
            il.Op(OpCodes.Ldind_U4);
            locals.Pop(register);
        }

        Raise(AllSize);
    }

    private void PlaceOf(Register register)
    {
        il.Load(locals.Place);
        il.Constant((Register.Edi - register) * Width.Long.Bytes());
        il.Op(OpCodes.Add);
    }

    private void Pop(OperandEmitter operands)
    {
        var instruction = operands.Instruction;
        var size = (uint)instruction.Width.Bytes();
        PopTop(operands, instruction.Width, locals.Src);
        if (instruction.Syntax.HasMemory)
        {
            operands.Locate(raised: size);
            operands.Store(instruction.Width, locals.Src);
            Raise(size);
        }
        else
        {
            Raise(size);
            locals.Write(instruction.Register, instruction.Width, locals.Src);
        }
    }

    private void PopTop(OperandEmitter operands, Width width, LocalBuilder value)
    {
        locals.Read(Register.Esp);
        il.Store(locals.Address);
        operands.Load(width, value);
    }

    private void Raise(uint size)
    {
        locals.Read(Register.Esp);
        il.Add(size);
        locals.Pop(Register.Esp);
    }
}
