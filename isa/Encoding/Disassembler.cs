// MachineInstruction → AT&T text in the one spelling that the assembler turns back into the same bytes
// (spec/03-encoding.md §7).

using System.Globalization;
using System.Text;

namespace Toy.Isa;

/// <summary>Names an address, or returns null: <c>main+0x1c</c>.</summary>
public delegate string? Symbolizer(uint address);

public static class Disassembler
{
    // Small numbers read best in decimal, addresses and masks in hexadecimal.
    private const int LargestDecimal = 4095;

    /// <summary>The text of an instruction that stands at <paramref name="address"/>: <c>addl $4, %esp</c>.</summary>
    /// <param name="instruction">As decoded.</param>
    /// <param name="address">Needed for branch targets, which are printed as absolute addresses.</param>
    /// <param name="symbolizer">When given, a branch target's name follows it: <c>jmp 0x1000c &lt;loop&gt;</c>.</param>
    public static string Format(in MachineInstruction instruction, uint address, Symbolizer? symbolizer = null)
    {
        var text = new StringBuilder();
        if (instruction.Prefix != Prefix.None)
            text.Append(PrefixName(instruction)).Append(' ');
        if (instruction.Syntax.HasMemory && instruction.Memory.EncodedSize != instruction.Memory.ShortestSize)
            text.Append(instruction.Memory.Size == DisplacementSize.Byte ? "{disp8} " : "{disp32} ");
        text.Append(instruction.Row.Spelling(instruction.Width));
        var separator = " ";
        foreach (var slot in instruction.Syntax.Slots)
        {
            text.Append(separator);
            AppendOperand(text, slot, instruction, address, symbolizer);
            separator = ", ";
        }

        return text.ToString();
    }

    private static string PrefixName(in MachineInstruction instruction) => instruction.Prefix switch
    {
        Prefix.Lock => "lock",
        Prefix.Repne => "repne",
        _ => instruction.Row.Repeat == Repeat.WhileFlag ? "repe" : "rep",
    };

    private static void AppendOperand(
        StringBuilder text, OperandSlot slot, in MachineInstruction instruction, uint address, Symbolizer? symbolizer)
    {
        var width = slot.WidthAt(instruction.Width);
        switch (slot.Kind)
        {
            case SlotKind.Register:
                text.Append('%').Append(Registers.Name(instruction.Register, width));
                break;
            case SlotKind.SecondRegister:
                text.Append('%').Append(Registers.Name(instruction.SecondRegister, width));
                break;
            case SlotKind.SystemRegister:
                text.Append('%').Append(SystemRegisters.Name(instruction.SystemRegister));
                break;
            case SlotKind.IndirectRegister:
                text.Append("*%").Append(Registers.Name(instruction.Register, width));
                break;
            case SlotKind.Cl:
                text.Append("%cl");
                break;
            case SlotKind.Dx:
                text.Append("%dx");
                break;
            case SlotKind.Accumulator:
                text.Append('%').Append(Registers.Name(Register.Eax, width));
                break;
            case SlotKind.Immediate:
                // Immediates of a size of their own are counts, ports, vectors and sizes: they have no sign.
                var value = slot.FixedWidth is null ? width.SignExtend(instruction.Immediate) : (int)instruction.Immediate;
                text.Append('$').Append(Number(value, width));
                break;
            case SlotKind.Memory:
                AppendMemory(text, instruction.Memory);
                break;
            case SlotKind.IndirectMemory:
                text.Append('*');
                AppendMemory(text, instruction.Memory);
                break;
            case SlotKind.Target:
                var target = address + (uint)instruction.Length + instruction.Immediate;
                text.Append("0x").Append(target.ToString("x", CultureInfo.InvariantCulture));
                if (symbolizer?.Invoke(target) is { } name)
                    text.Append(" <").Append(name).Append('>');
                break;
            default:
                throw new InvalidOperationException($"operand slot {slot.Kind} has no text");
        }
    }

    private static void AppendMemory(StringBuilder text, in MemoryOperand memory)
    {
        if (memory.Displacement != 0 || (memory.Base is null && memory.Index is null))
            text.Append(Number(memory.Displacement, Width.Long));
        if (memory.Base is null && memory.Index is null)
            return;
        text.Append('(');
        if (memory.Base is { } baseRegister)
            text.Append('%').Append(Registers.Name(baseRegister, Width.Long));
        if (memory.Index is { } index)
            text.Append(",%").Append(Registers.Name(index, Width.Long)).Append(',').Append(memory.Scale);
        text.Append(')');
    }

    private static string Number(int value, Width width) => value is >= -LargestDecimal and <= LargestDecimal
        ? value.ToString(CultureInfo.InvariantCulture)
        : "0x" + width.Truncate((uint)value).ToString("x", CultureInfo.InvariantCulture);
}
