// An encoding written as bit patterns, one group a byte or field: "01 ss001rrr ddccbbbb 0000iiii disp".
// The letters are explained in spec/instructions/README.md.

using System.Globalization;

namespace Toy.Isa.Manual;

/// <summary>A field of an encoding: its bit pattern, its bytes in an example, and what they say.</summary>
public readonly record struct EncodingField(string Pattern, string Bytes, string Meaning);

/// <summary>Takes encodings apart into their fields.</summary>
public static class EncodingPattern
{
    /// <summary>The fields of one instruction, in the order of its bytes.</summary>
    public static IReadOnlyList<EncodingField> Fields(in MachineInstruction instruction)
    {
        Span<byte> buffer = stackalloc byte[Encoder.MaxLength];
        var encoded = Encoder.Encode(instruction, buffer);
        var bytes = buffer[..encoded.Length];
        var syntax = instruction.Syntax;
        var fields = new List<EncodingField>();
        var at = 0;

        if (instruction.Prefix != Prefix.None)
            fields.Add(new EncodingField(HexByte(bytes[at]), HexByte(bytes[at++]), "prefix"));
        fields.Add(new EncodingField(HexByte(bytes[at]), HexByte(bytes[at++]), "opcode"));
        if (syntax.HasOperandByte)
            fields.Add(OperandByte(instruction, bytes[at++]));
        if (syntax.HasSecondRegister)
            fields.Add(SecondRegister(instruction, bytes[at++]));
        if (syntax.HasMemory)
        {
            fields.Add(Address(instruction.Memory, bytes.Slice(at, 2)));
            at += 2;
        }

        if (encoded.DisplacementOffset >= 0)
        {
            var end = encoded.ImmediateOffset >= 0 ? encoded.ImmediateOffset : bytes.Length;
            fields.Add(new EncodingField("disp", Example.Hex(bytes[encoded.DisplacementOffset..end]), "displacement"));
        }
        else if (syntax.HasMemory)
        {
            fields.Add(new EncodingField("disp", "", "no displacement"));
        }

        if (encoded.ImmediateOffset >= 0)
        {
            var width = syntax.ImmediateWidth(instruction.Width);
            var pattern = syntax.Slot(SlotKind.Immediate).FixedWidth is null ? "imm" : "imm" + Text(width.Bits());
            fields.Add(new EncodingField(pattern, Example.Hex(bytes[encoded.ImmediateOffset..]), $"immediate, {width.Bits()} bits"));
        }

        if (encoded.TargetOffset >= 0)
        {
            fields.Add(new EncodingField(
                "rel32", Example.Hex(bytes[encoded.TargetOffset..]), "target − address of the next instruction"));
        }

        return fields;
    }

    /// <summary>The patterns of the fields in one line.</summary>
    public static string Of(in MachineInstruction instruction) =>
        string.Join(' ', Fields(instruction).Select(field => field.Pattern));

    /// <summary>What a form value means, as in spec/03-encoding.md.</summary>
    public static string FormName(OperandForm form) => form switch
    {
        OperandForm.RegisterRegister => "register ← register",
        OperandForm.RegisterMemory => "register ← memory",
        OperandForm.MemoryRegister => "memory ← register",
        OperandForm.RegisterImmediate => "register ← immediate",
        OperandForm.MemoryImmediate => "memory ← immediate",
        OperandForm.Register => "register",
        OperandForm.Memory => "memory",
        OperandForm.Immediate => "immediate",
        OperandForm.SizeOnly => "size only",
        _ => "no operand byte",
    };

    private static EncodingField OperandByte(in MachineInstruction instruction, byte value)
    {
        var syntax = instruction.Syntax;
        var form = Bits(value >> 3 & 7, 3);
        var register = syntax.HasRegister
            ? $", register {Bits(value & 7, 3)} (%{Registers.Name(instruction.Register, RegisterWidth(instruction))})"
            : "";
        return new EncodingField(
            $"ss{form}{(syntax.HasRegister ? "rrr" : "000")}",
            HexByte(value),
            $"size {Bits(value >> 6, 2)} ({ManualWords.WidthName(instruction.Width)}), form {form} ({FormName(syntax.Form)}){register}");
    }

    private static Width RegisterWidth(in MachineInstruction instruction)
    {
        foreach (var slot in instruction.Syntax.Slots)
        {
            if (slot.Kind is SlotKind.Register or SlotKind.IndirectRegister)
                return slot.WidthAt(instruction.Width);
        }

        return instruction.Width;
    }

    private static EncodingField SecondRegister(in MachineInstruction instruction, byte value)
    {
        foreach (var slot in instruction.Syntax.Slots)
        {
            if (slot.Kind == SlotKind.SecondRegister)
            {
                var name = Registers.Name(instruction.SecondRegister, slot.WidthAt(instruction.Width));
                return new EncodingField("00000qqq", HexByte(value), $"second register {Bits(value, 3)} (%{name})");
            }
        }

        return new EncodingField(
            "00000yyy",
            HexByte(value),
            $"system register {Bits(value, 3)} (%{SystemRegisters.Name(instruction.SystemRegister)})");
    }

    private static EncodingField Address(in MemoryOperand memory, ReadOnlySpan<byte> bytes)
    {
        var scale = memory.Index is null ? "" : $", scale {Bits(bytes[0] >> 4 & 3, 2)} (×{memory.Scale})";
        return new EncodingField(
            "ddccbbbb 0000iiii",
            Example.Hex(bytes),
            $"displacement {Bits(bytes[0] >> 6, 2)} ({DisplacementName(memory.EncodedSize)}){scale}"
            + $", base {Bits(bytes[0] & 15, 4)} ({AddressRegister(memory.Base)})"
            + $", index {Bits(bytes[1] & 15, 4)} ({AddressRegister(memory.Index)})");
    }

    private static string AddressRegister(Register? register) =>
        register is { } number ? "%" + Registers.Name(number, Width.Long) : ManualWords.None;

    private static string DisplacementName(DisplacementSize size) => size switch
    {
        DisplacementSize.None => ManualWords.None,
        DisplacementSize.Byte => "8 bits",
        _ => "32 bits",
    };

    private static string HexByte(byte value) => value.ToString("x2", CultureInfo.InvariantCulture);

    private static string Bits(int value, int count) => value.ToString("b" + Text(count), CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
