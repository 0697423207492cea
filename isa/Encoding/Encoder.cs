// MachineInstruction → bytes: prefix, opcode, operand byte, second register, memory operand, immediate or target
// (spec/03-encoding.md). The decoder is its mirror.

using System.Buffers.Binary;

namespace Toy.Isa;

public static class Encoder
{
    /// <summary>No instruction is longer: prefix, opcode, operand byte, register or memory with 32-bit displacement, imm32.</summary>
    public const int MaxLength = 13;

    internal const int BasePresent = 1 << 3;
    internal const int IndexPresent = 1 << 3;

    /// <summary>Writes the bytes of an instruction.</summary>
    /// <param name="instruction">Its memory operand, if any, must be valid.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes.</param>
    /// <exception cref="ArgumentException">The memory operand cannot be encoded.</exception>
    public static EncodedInstruction Encode(in MachineInstruction instruction, Span<byte> destination)
    {
        var syntax = instruction.Syntax;
        int displacementOffset = -1, immediateOffset = -1, targetOffset = -1;
        var at = 0;

        if (instruction.Prefix != Prefix.None)
            destination[at++] = (byte)instruction.Prefix;
        destination[at++] = instruction.Row.Opcode;
        if (syntax.HasOperandByte)
        {
            var register = syntax.HasRegister ? (int)instruction.Register : 0;
            destination[at++] = (byte)((int)instruction.Width << 6 | ((int)syntax.Form & 7) << 3 | register);
        }

        if (syntax.HasSecondRegister)
            destination[at++] = (byte)instruction.SecondRegister;
        if (syntax.HasMemory)
        {
            var size = instruction.Memory.EncodedSize;
            at += EncodeAddress(instruction.Memory, size, destination[at..]);
            if (size != DisplacementSize.None)
                displacementOffset = at;
            at += EncodeDisplacement(instruction.Memory.Displacement, size, destination[at..]);
        }

        if (syntax.HasImmediate)
        {
            immediateOffset = at;
            at += EncodeValue(instruction.Immediate, syntax.ImmediateWidth(instruction.Width), destination[at..]);
        }

        if (syntax.HasTarget)
        {
            targetOffset = at;
            at += EncodeValue(instruction.Immediate, Width.Long, destination[at..]);
        }

        return new EncodedInstruction(at, displacementOffset, immediateOffset, targetOffset);
    }

    private static int EncodeAddress(in MemoryOperand memory, DisplacementSize size, Span<byte> destination)
    {
        if (!memory.IsValid)
            throw new ArgumentException($"{memory} cannot be encoded", nameof(memory));
        var scale = System.Numerics.BitOperations.Log2(memory.Scale);
        destination[0] = (byte)((int)size << 6 | scale << 4 | (memory.Base is { } b ? BasePresent | (int)b : 0));
        destination[1] = (byte)(memory.Index is { } i ? IndexPresent | (int)i : 0);
        return 2;
    }

    private static int EncodeDisplacement(int displacement, DisplacementSize size, Span<byte> destination) => size switch
    {
        DisplacementSize.None => 0,
        DisplacementSize.Byte => EncodeValue((uint)displacement, Width.Byte, destination),
        _ => EncodeValue((uint)displacement, Width.Long, destination),
    };

    private static int EncodeValue(uint value, Width width, Span<byte> destination)
    {
        switch (width)
        {
            case Width.Byte:
                destination[0] = (byte)value;
                break;
            case Width.Word:
                BinaryPrimitives.WriteUInt16LittleEndian(destination, (ushort)value);
                break;
            default:
                BinaryPrimitives.WriteUInt32LittleEndian(destination, value);
                break;
        }

        return width.Bytes();
    }
}
