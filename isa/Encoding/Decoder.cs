// Bytes → MachineInstruction. Every unused encoding is refused, so each instruction has the encodings that the encoder
// gives it and no others (spec/03-encoding.md §6).

using System.Buffers.Binary;

namespace Toy.Isa;

/// <summary>What the decoder found.</summary>
public enum DecodeStatus : byte
{
    Valid,

    /// <summary>More bytes are needed to say.</summary>
    Truncated,

    /// <summary>No instruction: #UD.</summary>
    Invalid,
}

public static class Decoder
{
    private const int ScaleMask = 3;

    /// <summary>Decodes the instruction at the start of <paramref name="code"/>; never throws.</summary>
    public static DecodeStatus Decode(InstructionTable table, ReadOnlySpan<byte> code, out MachineInstruction instruction)
    {
        ArgumentNullException.ThrowIfNull(table);
        instruction = default;
        var at = 0;
        if (code.IsEmpty)
            return DecodeStatus.Truncated;
        var prefix = (Prefix)code[0] is Prefix.Lock or Prefix.Rep or Prefix.Repne ? (Prefix)code[at++] : Prefix.None;
        if (at >= code.Length)
            return DecodeStatus.Truncated;
        if (table[code[at++]] is not { } row)
            return DecodeStatus.Invalid;

        var syntax = row.Syntaxes[0];
        var width = row.DefaultWidth;
        var register = 0;
        if (syntax.HasOperandByte)
        {
            if (at >= code.Length)
                return DecodeStatus.Truncated;
            int operandByte = code[at++];
            width = (Width)(operandByte >> 6);
            register = operandByte & 7;
            if (width > Width.Long || !row.Sizes.Includes(width) || row.SyntaxOf(operandByte >> 3 & 7) is not { } found)
                return DecodeStatus.Invalid;
            syntax = found;
            if (!syntax.HasRegister && register != 0)
                return DecodeStatus.Invalid;
        }

        if (!row.AllowsPrefix(prefix, syntax))
            return DecodeStatus.Invalid;

        var second = 0;
        if (syntax.HasSecondRegister)
        {
            if (at >= code.Length)
                return DecodeStatus.Truncated;
            second = code[at++];
            var exists = syntax.Slots[0].Kind == SlotKind.SystemRegister || syntax.Slots[^1].Kind == SlotKind.SystemRegister
                ? SystemRegisters.Exists(second)
                : second < Registers.Count;
            if (!exists)
                return DecodeStatus.Invalid;
        }

        var memory = default(MemoryOperand);
        if (syntax.HasMemory)
        {
            var status = DecodeMemory(code, ref at, out memory);
            if (status != DecodeStatus.Valid)
                return status;
        }

        uint immediate = 0;
        if (syntax.HasImmediate || syntax.HasTarget)
        {
            var size = syntax.HasTarget ? Width.Long : syntax.ImmediateWidth(width);
            if (!TryReadValue(code, ref at, size, out immediate))
                return DecodeStatus.Truncated;
        }

        instruction = new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            Register = (Register)register,
            SecondRegister = (Register)second,
            Memory = memory,
            Immediate = immediate,
            Length = at,
        };
        return DecodeStatus.Valid;
    }

    private static DecodeStatus DecodeMemory(ReadOnlySpan<byte> code, ref int at, out MemoryOperand memory)
    {
        memory = default;
        if (at + 1 >= code.Length)
            return DecodeStatus.Truncated;
        int first = code[at++];
        int second = code[at++];
        var size = (DisplacementSize)(first >> 6);
        var scale = first >> 4 & ScaleMask;
        var hasBase = (first & Encoder.BasePresent) != 0;
        var hasIndex = (second & Encoder.IndexPresent) != 0;
        var baseRegister = first & 7;
        var index = second & 7;
        var unusedBitsSet = second >> 4 != 0
            || (!hasBase && baseRegister != 0)
            || (!hasIndex && (index != 0 || scale != 0));
        if (size == DisplacementSize.Auto || unusedBitsSet || (hasIndex && index == (int)Register.Esp))
            return DecodeStatus.Invalid;
        if (!hasBase && !hasIndex && size != DisplacementSize.Long)
            return DecodeStatus.Invalid;

        uint displacement = 0;
        if (size != DisplacementSize.None)
        {
            var width = size == DisplacementSize.Byte ? Width.Byte : Width.Long;
            if (!TryReadValue(code, ref at, width, out displacement))
                return DecodeStatus.Truncated;
            displacement = (uint)width.SignExtend(displacement);
        }

        memory = new MemoryOperand(
            hasBase ? (Register)baseRegister : null,
            hasIndex ? (Register)index : null,
            (byte)(1 << scale),
            (int)displacement,
            size);
        return DecodeStatus.Valid;
    }

    private static bool TryReadValue(ReadOnlySpan<byte> code, ref int at, Width width, out uint value)
    {
        value = 0;
        if (at + width.Bytes() > code.Length)
            return false;
        var field = code[at..];
        value = width switch
        {
            Width.Byte => field[0],
            Width.Word => BinaryPrimitives.ReadUInt16LittleEndian(field),
            _ => BinaryPrimitives.ReadUInt32LittleEndian(field),
        };
        at += width.Bytes();
        return true;
    }
}
