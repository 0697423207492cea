// The index of the instruction pages: every row, and the letters that the pages use.

using System.Globalization;
using System.Text;

namespace Toy.Isa.Manual;

internal static class BookIndex
{
    // Kept beside the fields that use them: EncodingPattern.
    private static readonly (string Letters, string Meaning)[] s_patternLetters =
    [
        ("ss", "operand size: 00 byte, 01 word, 10 long"),
        ("rrr", "register in the operand byte"),
        ("qqq", "second register, in a byte of its own"),
        ("yyy", "system register, in a byte of its own"),
        ("dd", "displacement: 00 none, 01 8 bits, sign-extended, 10 32 bits"),
        ("cc", "scale of the index: 00 ×1, 01 ×2, 10 ×4, 11 ×8"),
        ("bbbb", "base register: 1 and its number, or 0000 for none"),
        ("iiii", "index register: 1 and its number, or 0000 for none; never esp"),
        ("disp", "displacement of 0, 1 or 4 bytes"),
        ("imm", "immediate at operand size"),
        ("imm8, imm16", "immediate of this size at every operand size"),
        ("rel32", "branch target, relative to the next instruction"),
    ];

    internal static string Text(IReadOnlyList<(string Family, Instruction[] Rows)> families, string notice)
    {
        var text = new StringBuilder(notice);
        text.Append("# Instructions\n\n");
        text.Append("Every row of the instruction table, by family. A page gives what an instruction means, its encodings, ");
        text.Append("an example of each, the flags it writes and reads, who may execute it and what it traps with. ");
        text.Append("Every encoding that no page shows raises #UD, and so does a prefix where none is allowed.\n");
        AppendInstructions(text, families);
        AppendLetters(text);
        AppendForms(text);
        return text.ToString();
    }

    private static void AppendInstructions(StringBuilder text, IReadOnlyList<(string Family, Instruction[] Rows)> families)
    {
        text.Append("\n| Opcode | Instruction | Sizes | Privilege | Writes | Reads | Meaning |\n");
        text.Append("|---|---|---|---|---|---|---|\n");
        foreach (var (family, rows) in families)
        {
            foreach (var row in rows)
            {
                text.Append("| `").Append(row.Opcode.ToString("x2", CultureInfo.InvariantCulture))
                    .Append("` | [").Append(row.Mnemonic).Append("](").Append(family).Append(".md#")
                    .Append(ManualBook.Anchor(row)).Append(") | ").Append(ManualWords.SizeLetters(row))
                    .Append(" | ").Append(ManualWords.PrivilegeName(row.Privilege))
                    .Append(" | ").Append(ManualWords.FlagLetters(row.FlagsWritten))
                    .Append(" | ").Append(ManualWords.FlagLetters(row.FlagsRead))
                    .Append(" | ").Append(row.Meaning).Append(" |\n");
            }
        }
    }

    private static void AppendLetters(StringBuilder text)
    {
        text.Append("\n## Letters\n\n");
        text.Append("Sizes: b byte, w word, l long; a dash where the size is not a choice. Flags: ");
        text.Append(string.Join(", ", EFlags.All.Select(flag => $"{char.ToLowerInvariant(flag.Name[0])} {flag.Name}")));
        text.Append(".\n\nBit patterns, highest bit first; digits are fixed:\n\n| Letters | Meaning |\n|---|---|\n");
        foreach (var (letters, meaning) in s_patternLetters)
            text.Append("| `").Append(letters).Append("` | ").Append(meaning).Append(" |\n");
    }

    private static void AppendForms(StringBuilder text)
    {
        text.Append("\nThe form, bits 3–5 of the operand byte:\n\n| Form | Operands |\n|---|---|\n");
        for (var form = OperandForm.RegisterRegister; form <= OperandForm.Immediate; form++)
        {
            text.Append("| `").Append(((int)form).ToString("b3", CultureInfo.InvariantCulture))
                .Append("` | ").Append(EncodingPattern.FormName(form)).Append(" |\n");
        }

        text.Append("\nForm 000 also stands where only the size is encoded.\n");
    }
}
