using System.Buffers.Binary;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>How an instruction under test ended.</summary>
internal enum Outcome : uint
{
    /// <summary>Execution went on behind it.</summary>
    Next = 0,

    /// <summary>Execution went on at the branch target.</summary>
    Taken = 1,

    /// <summary>#DE; nothing was changed.</summary>
    DivideError = 2,

    /// <summary>Anything else: a fault that no test case should raise.</summary>
    Other = 3,
}

/// <summary>
/// Registers, flags and memory window before or after an instruction, in the bytes that the host process reads and writes:
/// variant or outcome, flags, eight registers, window; all little-endian.
/// </summary>
internal readonly ref struct StateRecord(Span<byte> bytes)
{
    public const int Size = WindowOffset + OracleLayout.WindowSize;

    private const int FlagsOffset = 4;
    private const int RegistersOffset = 8;
    private const int WindowOffset = RegistersOffset + 4 * Registers.Count;

    private readonly Span<byte> _bytes = bytes;

    /// <summary>All of it.</summary>
    public Span<byte> Bytes => _bytes[..Size];

    /// <summary>Before: the variant's number.</summary>
    public uint Variant
    {
        get => Read(0);
        set => Write(0, value);
    }

    /// <summary>After: how it ended.</summary>
    public Outcome Outcome
    {
        get => (Outcome)Read(0);
        set => Write(0, (uint)value);
    }

    public uint Flags
    {
        get => Read(FlagsOffset) & OracleLayout.Flags;
        set => Write(FlagsOffset, value);
    }

    public Span<byte> Window => _bytes[WindowOffset..Size];

    public uint this[Register register]
    {
        get => Read(RegistersOffset + 4 * (int)register);
        set => Write(RegistersOffset + 4 * (int)register, value);
    }

    /// <summary>A register operand's value.</summary>
    public uint Operand(Register register, Width width)
    {
        var (whole, shift) = Place(register, width);
        return width.Truncate(this[whole] >> shift);
    }

    /// <summary>Sets a register operand and leaves the rest of its register alone.</summary>
    public void SetOperand(Register register, Width width, uint value)
    {
        var (whole, shift) = Place(register, width);
        this[whole] = (this[whole] & ~(width.Mask() << shift)) | width.Truncate(value) << shift;
    }

    /// <summary>A value in the window, by its address.</summary>
    public uint Memory(uint address, Width width)
    {
        uint value = 0;
        for (var i = width.Bytes() - 1; i >= 0; i--)
            value = value << 8 | Window[(int)(address - OracleLayout.Window) + i];
        return value;
    }

    public void SetMemory(uint address, Width width, uint value)
    {
        for (var i = 0; i < width.Bytes(); i++)
            Window[(int)(address - OracleLayout.Window) + i] = (byte)(value >> (8 * i));
    }

    /// <summary>The 32-bit register that a register operand is part of, and how far up in it.</summary>
    public static (Register Whole, int Shift) Place(Register register, Width width)
    {
        const int LowByteRegisters = 4;
        return width == Width.Byte && (int)register >= LowByteRegisters
            ? (register - LowByteRegisters, Width.Byte.Bits())
            : (register, 0);
    }

    private uint Read(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes[offset..]);

    private void Write(int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(_bytes[offset..], value);
}
