// The operands of the current instruction: where they are, and how they are read and written.

using System.Numerics;
using System.Reflection.Emit;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class OperandEmitter(IlWriter il, RegionLocals locals, FlowEmitter flow, RegionPlaces places, RegionPlan plan)
{
    /// <summary>A displacement from here on is an address of its own, and the base its index.</summary>
    private const int FirstArray = 0x1_0000;

    private readonly MemoryEmitter _memory = new(il, locals, places);

    private BasicBlock _block = new(0);
    private int _index;
    private int _accesses;

    /// <summary>The current instruction.</summary>
    public MachineInstruction Instruction { get; private set; }

    private Width Width => Instruction.Width;

    /// <summary>The register operand that is a source: the first one, when the destination is in memory.</summary>
    public Register SourceRegister =>
        Instruction.Syntax.HasSecondRegister ? Instruction.SecondRegister : Instruction.Register;

    /// <summary>Makes an instruction the current one.</summary>
    public void Begin(BasicBlock block, int index)
    {
        _block = block;
        _index = index;
        _accesses = 0;
        Instruction = block.Instructions[index].Instruction;
    }

    /// <summary>The way out by which the current instruction is left to the interpreter.</summary>
    public WayOut Refused(RefusedAccess? access = null) => flow.Refusal(_block, _index, access);

    /// <summary>The address of the memory operand → <see cref="RegionLocals.Address"/>.</summary>
    /// <param name="raised">Added to esp, if that is the base.</param>
    public void Locate(uint raised = 0)
    {
        var memory = Instruction.Memory;
        var displacement = (uint)memory.Displacement + (memory.Base == Register.Esp ? raised : 0);
        if (memory.Base is { } baseRegister)
            locals.Read(baseRegister);
        if (memory.Index is { } index)
        {
            locals.Read(index);
            if (memory.Scale > 1)
            {
                il.Constant(BitOperations.Log2(memory.Scale));
                il.Op(OpCodes.Shl);
            }

            if (memory.Base is not null)
                il.Op(OpCodes.Add);
        }

        if (memory.Base is null && memory.Index is null)
            il.Constant(displacement);
        else
            il.Add(displacement);
        il.Store(locals.Address);
    }

    /// <summary>The source of two operands, zero-extended from its width: where it is, or copied.</summary>
    public FlagOperand Source(LocalBuilder copy)
    {
        var syntax = Instruction.Syntax;
        switch (syntax.Form)
        {
            case OperandForm.RegisterMemory:
                Locate();
                Load(syntax.Slot(SlotKind.Memory).WidthAt(Width), copy);
                return copy;
            case OperandForm.RegisterRegister:
                return locals.Value(Instruction.SecondRegister, syntax.Slot(SlotKind.SecondRegister).WidthAt(Width), copy);
            case OperandForm.MemoryRegister:
                return locals.Value(Instruction.Register, Width, copy);
            default:
                return Width.Truncate(Instruction.Immediate);
        }
    }

    /// <summary>The source of two operands, copied.</summary>
    public void ReadSource(LocalBuilder copy) => Copy(Source(copy), copy);

    /// <summary>The value of an instruction's only operand, which is register, memory or immediate: where it is, or copied.</summary>
    public FlagOperand Only(LocalBuilder copy)
    {
        if (Instruction.Syntax.HasMemory)
        {
            Locate();
            Load(Width, copy);
            return copy;
        }

        return Instruction.Syntax.HasRegister ? locals.Value(Instruction.Register, Width, copy) : Instruction.Immediate;
    }

    /// <summary>The value of an instruction's only operand, copied.</summary>
    public void ReadOnly(LocalBuilder copy) => Copy(Only(copy), copy);

    /// <summary>The destination, located and read: where it is, or copied.</summary>
    /// <param name="copy">Where it is copied to.</param>
    /// <param name="isWritten">It will be written as well.</param>
    public FlagOperand Destination(LocalBuilder copy, bool isWritten)
    {
        if (!IsDestinationInMemory)
            return locals.Value(Instruction.Register, Width, copy);
        Locate();
        ReadLocated(copy, isWritten);
        return copy;
    }

    /// <summary>The destination, located, read and copied.</summary>
    public void ReadDestination(LocalBuilder copy, bool isWritten) => Copy(Destination(copy, isWritten), copy);

    /// <summary>The destination, which has been located.</summary>
    public void ReadLocated(LocalBuilder copy, bool isWritten)
    {
        if (IsDestinationInMemory)
        {
            // What can be written can be read.
            Find(Width, isRead: true, isWritten);
            _memory.Load(Width);
        }
        else
        {
            locals.Read(Instruction.Register, Width);
        }

        il.Store(copy);
    }

    /// <summary>Writes the destination, which may have been read to be written.</summary>
    public void WriteDestination(FlagOperand value, bool isRead)
    {
        if (!IsDestinationInMemory)
        {
            locals.Write(Instruction.Register, Width, value);
            return;
        }

        if (!isRead)
        {
            Locate();
            Find(Width, isRead: false, isWrite: true);
        }

        _memory.Store(Width, value);
    }

    private void Copy(FlagOperand operand, LocalBuilder copy)
    {
        if (operand.Local == copy)
            return;
        operand.Push(il);
        il.Store(copy);
    }

    /// <summary>The count of a shift, modulo 32.</summary>
    public void ReadCount(LocalBuilder value)
    {
        if (Instruction.Syntax.HasImmediate)
        {
            il.Constant(Instruction.Immediate & Values.CountMask);
        }
        else
        {
            locals.Read(Register.Ecx, Width.Byte);
            il.Constant(Values.CountMask);
            il.Op(OpCodes.And);
        }

        il.Store(value);
    }

    /// <summary>Locates the element of a bit test, and makes the mask of its bit.</summary>
    public void LocateBit(LocalBuilder mask)
    {
        var isString = IsDestinationInMemory && !Instruction.Syntax.HasImmediate;
        if (Instruction.Syntax.HasImmediate)
            il.Constant(Instruction.Immediate & Width.Byte.Mask());
        else
            locals.Read(SourceRegister, Width);
        il.Store(mask);
        if (IsDestinationInMemory)
            Locate();
        if (isString)
        {
            il.Load(locals.Address);
            il.Load(mask);
            il.Constant((int)Width);
            il.Call(((Func<uint, uint, Width, uint>)Values.BitElement).Method);
            il.Store(locals.Address);
        }

        il.Constant(1);
        il.Load(mask);
        il.Constant(Width.Bits() - 1);
        il.Op(OpCodes.And);
        il.Op(OpCodes.Shl);
        il.Store(mask);
    }

    /// <summary>Loads what is at the address located.</summary>
    public void Load(Width width, LocalBuilder value)
    {
        Find(width, isRead: true, isWrite: false);
        _memory.Load(width);
        il.Store(value);
    }

    /// <summary>Loads a whole register from the address located.</summary>
    public void Load(Register register)
    {
        Find(Width.Long, isRead: true, isWrite: false);
        _memory.Load(Width.Long);
        locals.Pop(register);
    }

    /// <summary>Stores to the address located.</summary>
    public void Store(Width width, FlagOperand value)
    {
        Find(width, isRead: false, isWrite: true);
        _memory.Store(width, value);
    }

    /// <summary>The host's address of some bytes at the address located → <see cref="RegionLocals.Place"/>.</summary>
    public void FindBlock(uint size, bool isWrite) =>
        _memory.Find(
            new PlannedAccess(size, !isWrite, isWrite, IsFirst: true, IsAligned: false, Cache: null), Refused(new RefusedAccess(Width.Long, !isWrite, isWrite, IsFirst: true, Cache: null)));

    // Known from experience: accesses are to one page for long, and aligned, but for a few instructions.
    private void Find(Width width, bool isRead, bool isWrite)
    {
        var instruction = _block.Instructions[_index];
        var size = (uint)width.Bytes();
        var isFirst = _accesses == 0;
        if (plan.Window(instruction.Eip, _accesses++) is { } window)
        {
            if (window.Access.Size != size || window.Access.IsWrite != isWrite)
                throw new InvalidOperationException($"{Instruction.Row.Mnemonic} makes another access than InstructionEffects says");
            if (window.IsFirst)
                Open(window, Refused(new RefusedAccess(width, isRead, isWrite, isFirst, Cache: null) { Window = window }));
            _memory.Find(window);
            return;
        }

        var cache = instruction.IsScattered || !StaysInPage ? null : places.Add(instruction.Eip);
        _memory.Find(
            new PlannedAccess(size, isRead, isWrite, isFirst, !instruction.MayBeUnaligned, cache),
            Refused(new RefusedAccess(width, isRead, isWrite, isFirst, cache)));
    }

    // The lowest address follows from the register, not from the address of the first access, which is wanted nowhere else.
    private void Open(WindowAccess access, WayOut refused)
    {
        var displacement = access.Access.Displacement - access.Distance;
        if (access.Access.Base is { } register)
        {
            locals.Read(register);
            il.Add(displacement);
        }
        else
        {
            il.Constant(displacement);
        }

        il.Store(locals.Bottom);
        _memory.Open(access.Window, refused.After(() =>
        {
            il.Load(locals.Bottom);
            il.Add(access.Distance);
            il.Store(locals.Address);
        }));
    }

    // A frame or an array mostly does; what a pointer leads to is anywhere.
    private bool StaysInPage =>
        !Instruction.Syntax.HasMemory
        || Instruction.Memory is { Base: null or Register.Esp or Register.Ebp }
        || Instruction.Memory.Displacement >= FirstArray;

    /// <summary>Of two operands the last may be in memory; a single one that is in memory is the destination.</summary>
    public bool IsDestinationInMemory =>
        Instruction.Syntax.Form is OperandForm.MemoryRegister or OperandForm.MemoryImmediate or OperandForm.Memory;
}
