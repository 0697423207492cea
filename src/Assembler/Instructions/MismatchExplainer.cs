// Says why operands don't fit a mnemonic, about the operand that is to blame.

using Toy.Assembler.Diagnostics;
using Toy.Isa;

namespace Toy.Assembler.Instructions;

internal sealed class MismatchExplainer(AssemblyState state)
{
    public void Explain(string mnemonic, MnemonicMatch[] candidates, ReadOnlySpan<Operand> operands)
    {
        if (!ReportCount(mnemonic, candidates, operands.Length) && !ReportKind(mnemonic, candidates, operands))
            ReportSize(mnemonic, candidates, operands);
    }

    private bool ReportCount(string mnemonic, MnemonicMatch[] candidates, int count)
    {
        var counts = new SortedSet<int>();
        foreach (var (row, _) in candidates)
        {
            foreach (var syntax in row.Syntaxes)
                counts.Add(syntax.Slots.Length);
        }

        if (counts.Contains(count))
            return false;
        var takes = counts.Max == 0
            ? "no operands"
            : string.Join(" or ", counts) + (counts.Max == 1 ? " operand" : " operands");
        state.Error(DiagnosticIds.OperandCount, $"{mnemonic} takes {takes}, not {count}", state.Statement);
        return true;
    }

    // The operand that no syntax takes although it takes all before it.
    private bool ReportKind(string mnemonic, MnemonicMatch[] candidates, ReadOnlySpan<Operand> operands)
    {
        var furthest = -1;
        var expected = new List<OperandSlot>();
        foreach (var (row, _) in candidates)
        {
            foreach (var syntax in row.Syntaxes)
            {
                if (syntax.Slots.Length != operands.Length)
                    continue;
                var good = 0;
                while (good < operands.Length && InstructionMatcher.FitsKind(syntax.Slots[good], operands[good]))
                    good++;
                if (good == operands.Length)
                    return false;
                if (good > furthest)
                {
                    furthest = good;
                    expected.Clear();
                }

                if (good == furthest)
                    expected.Add(syntax.Slots[good]);
            }
        }

        if (furthest < 0)
            return false;
        Report(mnemonic, operands, furthest, expected);
        return true;
    }

    private void Report(string mnemonic, ReadOnlySpan<Operand> operands, int index, List<OperandSlot> expected)
    {
        var operand = operands[index];
        var wanted = Describe(expected);
        if (operand.Kind == OperandKind.Register && !operand.IsIndirect && expected.Exists(s => s.Kind == SlotKind.Target))
        {
            state.Error(DiagnosticIds.IndirectNotMarked, $"{mnemonic} through a register needs a star", operand.Place,
                $"write {mnemonic} *{operand.Register}");
        }
        else if (operand.IsIndirect && !expected.Exists(s => s.Kind is SlotKind.IndirectMemory or SlotKind.IndirectRegister))
        {
            state.Error(DiagnosticIds.OperandKind, $"{mnemonic} has no indirect operand: `*` is for jmp and call",
                operand.Place);
        }
        else if (operand.Kind == OperandKind.Memory && !operand.IsBare && expected.Exists(s => s.Kind == SlotKind.Target))
        {
            state.Error(DiagnosticIds.IndirectNotMarked, $"{mnemonic} through memory needs a star", operand.Place,
                $"write {mnemonic} *…");
        }
        else if (operand.Kind == OperandKind.Memory && HasMemoryBefore(operands, index))
        {
            state.Error(DiagnosticIds.OperandKind, $"{mnemonic} can't have both operands in memory", operand.Place,
                "load one of them into a register first; a number is written with $");
        }
        else if (operand.Kind == OperandKind.Immediate && index == operands.Length - 1)
        {
            state.Error(DiagnosticIds.OperandKind, $"the destination of {mnemonic} can't be a number", operand.Place,
                $"the source comes first, the destination last: {wanted} was expected here");
        }
        else if (expected.TrueForAll(s => s.Kind is SlotKind.Cl or SlotKind.Dx or SlotKind.Accumulator))
        {
            state.Error(DiagnosticIds.FixedOperand, $"operand {index + 1} of {mnemonic} can only be {wanted}", operand.Place);
        }
        else
        {
            state.Error(DiagnosticIds.OperandKind,
                $"operand {index + 1} of {mnemonic} can't be {Describe(operand)}: {wanted} was expected",
                operand.Place, operand.IsBare && expected.Exists(s => s.Kind == SlotKind.Immediate)
                    ? "a number is written with $" : null);
        }
    }

    private static bool HasMemoryBefore(ReadOnlySpan<Operand> operands, int index)
    {
        foreach (var operand in operands[..index])
        {
            if (operand.Kind == OperandKind.Memory)
                return true;
        }

        return false;
    }

    // All kinds fit somewhere: then a size is wrong.
    private void ReportSize(string mnemonic, MnemonicMatch[] candidates, ReadOnlySpan<Operand> operands)
    {
        foreach (var (row, suffix) in candidates)
        {
            foreach (var syntax in row.Syntaxes)
            {
                if (syntax.Slots.Length == operands.Length && KindsFit(syntax, operands))
                {
                    ReportSize(mnemonic, row, syntax, suffix, operands);
                    return;
                }
            }
        }

        state.Error(DiagnosticIds.OperandKind, $"{mnemonic} does not take these operands", state.Statement);
    }

    private void ReportSize(string mnemonic, Instruction row, Toy.Isa.Syntax syntax, Width? suffix,
        ReadOnlySpan<Operand> operands)
    {
        var width = suffix;
        var first = -1;
        for (var i = 0; i < operands.Length; i++)
        {
            var slot = syntax.Slots[i];
            if (!InstructionMatcher.HasSize(slot))
                continue;
            var register = operands[i].Register;
            if ((slot.FixedWidth ?? suffix) is { } needed && register.Width != needed)
            {
                state.Error(DiagnosticIds.OperandSize,
                    $"{mnemonic} needs {WidthAdvice.Bits(needed)} register here: {register} has {register.Width.Bits()} bits",
                    operands[i].Place, WidthAdvice.At(register, needed));
                return;
            }

            if (slot.FixedWidth is not null)
                continue;
            if (width is { } other && other != register.Width)
            {
                state.Error(DiagnosticIds.OperandSize,
                    $"{operands[first].Register} has {other.Bits()} bits and {register} {register.Width.Bits()}: {mnemonic} needs two of one size",
                    operands[i].Place, "movzb, movzw, movsb and movsw widen a number");
                return;
            }

            width = register.Width;
            first = i;
        }

        state.Error(DiagnosticIds.OperandSize, $"{row.Mnemonic} has no {width?.Bits()}-bit form", state.Statement);
    }

    private static bool KindsFit(Toy.Isa.Syntax syntax, ReadOnlySpan<Operand> operands)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            if (!InstructionMatcher.FitsKind(syntax.Slots[i], operands[i]))
                return false;
        }

        return true;
    }

    private static string Describe(in Operand operand) => operand.Kind switch
    {
        OperandKind.Register => $"{operand.Register}",
        OperandKind.SystemRegister => "a system register",
        OperandKind.Immediate => "a number",
        _ => "in memory",
    };

    private static string Describe(List<OperandSlot> slots)
    {
        var words = new List<string>();
        foreach (var slot in slots)
        {
            var word = slot.Kind switch
            {
                SlotKind.Register or SlotKind.SecondRegister => "a register",
                SlotKind.Memory => "an address",
                SlotKind.Immediate => "a number with $",
                SlotKind.Target => "a label",
                SlotKind.IndirectRegister or SlotKind.IndirectMemory => "`*` and a register or address",
                SlotKind.Cl => "%cl",
                SlotKind.Dx => "%dx",
                SlotKind.Accumulator => slot.FixedWidth is null ? "%al, %ax or %eax" : "%eax",
                _ => "a system register",
            };
            if (!words.Contains(word))
                words.Add(word);
        }

        return words.Count == 1 ? words[0] : string.Join(", ", words.GetRange(0, words.Count - 1)) + " or " + words[^1];
    }
}
