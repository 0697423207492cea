// Operands as structs, so that an operation's code is compiled for just the operands it has. An operand is located once
// (a memory operand's address) and then read or written there.

using System.Runtime.CompilerServices;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

/// <summary>Something with a value.</summary>
internal interface ISource
{
    Width Width { get; }

    /// <summary>Reads and writes may fault.</summary>
    bool IsMemory { get; }

    /// <summary>A memory operand's address; meaningless for others.</summary>
    uint Locate(Processor processor);

    /// <summary>The value, zero-extended.</summary>
    uint Read(Processor processor, uint location);
}

/// <summary>Something that can be written.</summary>
internal interface IDestination : ISource
{
    /// <summary>Stores the low bits of a value.</summary>
    void Write(Processor processor, uint location, uint value);
}

internal readonly struct RegisterOperand<W> : IDestination where W : struct, IWidth
{
    private const int HighByteShift = 8;
    private const int ByteRegistersWithLow = 4;

    private readonly int _index;
    private readonly int _shift;

    public RegisterOperand(Register register)
    {
        var isHigh = W.Value == Width.Byte && (int)register >= ByteRegistersWithLow;
        _index = isHigh ? (int)register - ByteRegistersWithLow : (int)register;
        _shift = isHigh ? HighByteShift : 0;
    }

    public Width Width => W.Value;

    public bool IsMemory => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Locate(Processor processor) => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Read(Processor processor, uint location) => W.Value switch
    {
        Width.Long => processor.Registers[_index],
        Width.Word => (ushort)processor.Registers[_index],
        _ => (byte)(processor.Registers[_index] >> _shift),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Processor processor, uint location, uint value)
    {
        ref var register = ref processor.Registers[_index];
        register = W.Value switch
        {
            Width.Long => value,
            Width.Word => (register & ~Width.Word.Mask()) | (ushort)value,
            _ => (register & ~(Width.Byte.Mask() << _shift)) | (uint)(byte)value << _shift,
        };
    }
}

internal readonly struct MemoryOperandAt<W>(in MemoryOperand memory) : IDestination where W : struct, IWidth
{
    private readonly EffectiveAddress _address = new(memory);

    public Width Width => W.Value;

    public bool IsMemory => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Locate(Processor processor) => _address.Compute(processor);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Read(Processor processor, uint location) => processor.Load<W>(location);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Processor processor, uint location, uint value) => processor.Store<W>(location, value);
}

internal readonly struct ImmediateOperand<W>(uint value) : ISource where W : struct, IWidth
{
    private readonly uint _value = W.Value.Truncate(value);

    public Width Width => W.Value;

    public bool IsMemory => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Locate(Processor processor) => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Read(Processor processor, uint location) => _value;
}

/// <summary>Base, index, scale and displacement, ready to be added up.</summary>
internal readonly struct EffectiveAddress(in MemoryOperand memory)
{
    private readonly uint _displacement = (uint)memory.Displacement;
    private readonly byte _base = (byte?)memory.Base ?? Processor.ZeroRegister;
    private readonly byte _index = (byte?)memory.Index ?? Processor.ZeroRegister;
    private readonly byte _scale = (byte)System.Numerics.BitOperations.Log2(memory.Scale);

    /// <summary>The address, modulo 2³².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Compute(Processor processor)
    {
        var registers = processor.Registers;
        return registers[_base] + (registers[_index] << _scale) + _displacement;
    }
}
