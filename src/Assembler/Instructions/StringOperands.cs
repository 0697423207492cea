// String instructions take their operands from fixed registers; compilers may write them out all the same.

using Toy.Isa;

namespace Toy.Assembler.Instructions;

internal static class StringOperands
{
    private enum Role : byte
    {
        None,
        Source,
        Destination,
        Accumulator,
    }

    /// <summary>Matches `stosl %eax, %es:(%edi)` and its like; null when the operands are not the fixed ones.</summary>
    public static InstructionMatch? Find(MnemonicMatch[] candidates, ReadOnlySpan<Operand> operands)
    {
        foreach (var (row, suffix) in candidates)
        {
            if (row.Shape != "String" || operands.Length == 0)
                continue;
            var (first, second) = Roles(row.Mnemonic);
            var width = suffix;
            var isShort = operands.Length == 1 && (first == Role.Accumulator || second == Role.Accumulator);
            if (isShort)
            {
                // The accumulator may be left out: `lodsb (%esi)`.
                if (Fits(first == Role.Accumulator ? second : first, operands[0], ref width) && width is { } known)
                    return new InstructionMatch(row, row.Syntaxes[0], known);
            }
            else if (operands.Length == 2 && Fits(first, operands[0], ref width) && Fits(second, operands[1], ref width)
                && width is { } size)
            {
                return new InstructionMatch(row, row.Syntaxes[0], size);
            }
        }

        return null;
    }

    private static (Role First, Role Second) Roles(string mnemonic) => mnemonic switch
    {
        "movs" => (Role.Source, Role.Destination),
        "stos" => (Role.Accumulator, Role.Destination),
        "lods" => (Role.Source, Role.Accumulator),
        "cmps" => (Role.Destination, Role.Source),
        "scas" => (Role.Destination, Role.Accumulator),
        _ => (Role.None, Role.None),
    };

    private static bool Fits(Role role, in Operand operand, ref Width? width)
    {
        switch (role)
        {
            case Role.Source:
                return IsPointer(operand, Register.Esi);
            case Role.Destination:
                return IsPointer(operand, Register.Edi);
            case Role.Accumulator when operand is
            {
                Kind: OperandKind.Register, Register.Number: Register.Eax,
                IsIndirect: false
            }:
                width ??= operand.Register.Width;
                return width == operand.Register.Width;
            default:
                return false;
        }
    }

    private static bool IsPointer(in Operand operand, Register register) =>
        operand is { Kind: OperandKind.Memory, IsIndirect: false, Index: null, Value: { IsNumber: true, Number: 0 } }
        && operand.Base == register;
}
