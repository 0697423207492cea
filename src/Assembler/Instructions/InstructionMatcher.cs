// Finds the row and syntax of the table that operands fit.

using Toy.Assembler.Expressions;
using Toy.Isa;

namespace Toy.Assembler.Instructions;

/// <summary>A row, one of its syntaxes, and the operand size.</summary>
internal readonly record struct InstructionMatch(Instruction Row, Toy.Isa.Syntax Syntax, Width Width);

internal static class InstructionMatcher
{
    /// <summary>The first of the candidates that fits; <paramref name="isAmbiguous"/>: only a size is missing.</summary>
    public static InstructionMatch? Find(MnemonicMatch[] candidates, ReadOnlySpan<Operand> operands, out bool isAmbiguous)
    {
        isAmbiguous = false;
        InstructionMatch? found = null;
        foreach (var (row, suffix) in candidates)
        {
            foreach (var syntax in row.Syntaxes)
            {
                if (syntax.Slots.Length != operands.Length || !Fits(syntax, operands, suffix, out var width))
                    continue;
                if (width is null && DefaultWidth(row, syntax) is not { } usual)
                    isAmbiguous = true;
                else if (width is { } known && !row.Sizes.Includes(known))
                    continue;
                else if (found is null)
                    found = new InstructionMatch(row, syntax, width ?? DefaultWidth(row, syntax) ?? Width.Long);
                else if (found.Value.Row != row)
                    isAmbiguous = true;
                if (found is not null && candidates.Length == 1)
                    return found;
            }
        }

        return isAmbiguous ? null : found;
    }

    /// <summary>Whether the operands' kinds and sizes fit; the size is null when nothing gives one.</summary>
    public static bool Fits(Toy.Isa.Syntax syntax, ReadOnlySpan<Operand> operands, Width? suffix, out Width? width)
    {
        width = suffix;
        var slots = syntax.Slots;
        for (var i = 0; i < slots.Length; i++)
        {
            if (!FitsKind(slots[i], operands[i]))
                return false;
            if (!HasSize(slots[i]))
                continue;
            var actual = operands[i].Register.Width;
            if (slots[i].FixedWidth is { } needed)
            {
                if (actual != needed)
                    return false;
            }
            else if (width is null)
            {
                width = actual;
            }
            else if (actual != width)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an operand is of the kind that a slot holds, sizes apart.</summary>
    public static bool FitsKind(OperandSlot slot, in Operand operand) => slot.Kind switch
    {
        SlotKind.Register or SlotKind.SecondRegister =>
            operand is { Kind: OperandKind.Register, IsIndirect: false, IsPort: false },
        SlotKind.Memory => operand is { Kind: OperandKind.Memory, IsIndirect: false },
        SlotKind.Immediate => operand.Kind == OperandKind.Immediate,
        SlotKind.Target => operand is { IsBare: true, IsIndirect: false },
        SlotKind.IndirectRegister => operand is { Kind: OperandKind.Register, IsIndirect: true, Register.Width: Width.Long },
        SlotKind.IndirectMemory => operand is { Kind: OperandKind.Memory, IsIndirect: true },
        SlotKind.Cl => operand.IsRegister(Register.Ecx, Width.Byte),
        SlotKind.Dx => operand.IsRegister(Register.Edx, Width.Word),
        SlotKind.Accumulator =>
            operand is { Kind: OperandKind.Register, Register.Number: Register.Eax, IsIndirect: false },
        SlotKind.SystemRegister => operand is { Kind: OperandKind.SystemRegister, IsIndirect: false },
        _ => false,
    };

    /// <summary>Whether the register in this slot says how large the operation is.</summary>
    public static bool HasSize(OperandSlot slot) =>
        slot.Kind is SlotKind.Register or SlotKind.SecondRegister or SlotKind.Accumulator;

    // An instruction of one size needs no suffix, nor do push and pop, which mean 32 bits by themselves.
    private static Width? DefaultWidth(Instruction row, Toy.Isa.Syntax syntax) => row.Sizes switch
    {
        Widths.Byte => Width.Byte,
        Widths.Word => Width.Word,
        Widths.Long => Width.Long,
        Widths.WordLong when row.Shape == "Control" || syntax.Slots.Length == 0 => Width.Long,
        _ => null,
    };
}
