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

    /// <summary>The source of two operands, zero-extended from its width.</summary>
    public void ReadSource(LocalBuilder value)
    {
        var syntax = Instruction.Syntax;
        switch (syntax.Form)
        {
            case OperandForm.RegisterMemory:
                Locate();
                Load(syntax.Slot(SlotKind.Memory).WidthAt(Width), value);
                return;
            case OperandForm.RegisterRegister:
                locals.Read(Instruction.SecondRegister, syntax.Slot(SlotKind.SecondRegister).WidthAt(Width));
                break;
            case OperandForm.MemoryRegister:
                locals.Read(Instruction.Register, Width);
                break;
            default:
                il.Constant(Width.Truncate(Instruction.Immediate));
                break;
        }

        il.Store(value);
    }

    /// <summary>The value of an instruction's only operand: register, memory or immediate.</summary>
    public void ReadOnly(LocalBuilder value)
    {
        if (Instruction.Syntax.HasMemory)
        {
            Locate();
            Load(Width, value);
            return;
        }

        if (Instruction.Syntax.HasRegister)
            locals.Read(Instruction.Register, Width);
        else
            il.Constant(Instruction.Immediate);
        il.Store(value);
    }

    /// <summary>The destination, located and read.</summary>
    /// <param name="value">What it is.</param>
    /// <param name="isWritten">It will be written as well.</param>
    public void ReadDestination(LocalBuilder value, bool isWritten)
    {
        if (IsDestinationInMemory)
            Locate();
        ReadLocated(value, isWritten);
    }

    /// <summary>The destination, which has been located.</summary>
    public void ReadLocated(LocalBuilder value, bool isWritten)
    {
        if (IsDestinationInMemory)
        {
            // What can be written can be read.
            Find(Width, isRead: true, isWritten);
            _memory.Load(Width, value);
            return;
        }

        locals.Read(Instruction.Register, Width);
        il.Store(value);
    }

    /// <summary>Writes the destination, which may have been read to be written.</summary>
    public void WriteDestination(LocalBuilder value, bool isRead)
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
        _memory.Load(width, value);
    }

    /// <summary>Stores to the address located.</summary>
    public void Store(Width width, LocalBuilder value)
    {
        Find(width, isRead: false, isWrite: true);
        _memory.Store(width, value);
    }

    /// <summary>The host's address of some bytes at the address located → <see cref="RegionLocals.Place"/>.</summary>
    public void FindBlock(uint size, bool isWrite) =>
        _memory.Find(
            new PlannedAccess(size, !isWrite, isWrite, IsAligned: false, Cache: null), Refused(new RefusedAccess(Width.Long, !isWrite, isWrite, Cache: null)));

    // Known from experience: accesses are to one page for long, and aligned, but for a few instructions.
    private void Find(Width width, bool isRead, bool isWrite)
    {
        var instruction = _block.Instructions[_index];
        var size = (uint)width.Bytes();
        if (plan.Window(instruction.Eip, _accesses++) is { } window)
        {
            if (window.IsFirst)
                Open(window, Refused(new RefusedAccess(width, isRead, isWrite, Cache: null) { Window = window }));
            _memory.Find(window);
            return;
        }

        var cache = instruction.IsScattered || !StaysInPage ? null : places.Add(instruction.Eip);
        _memory.Find(
            new PlannedAccess(size, isRead, isWrite, !instruction.MayBeUnaligned, cache),
            Refused(new RefusedAccess(width, isRead, isWrite, cache)));
    }

    // The lowest address follows from the register, not from the address of the first access, which is wanted nowhere else.
    private void Open(WindowAccess access, WayOut refused)
    {
        if (access.Base is { } register)
        {
            locals.Read(register);
            il.Add(access.Displacement - access.Distance);
        }
        else
        {
            il.Constant(access.Displacement - access.Distance);
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

    // Of two operands the last may be in memory; a single one that is in memory is the destination.
    private bool IsDestinationInMemory =>
        Instruction.Syntax.Form is OperandForm.MemoryRegister or OperandForm.MemoryImmediate or OperandForm.Memory;
}
