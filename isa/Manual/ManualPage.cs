// The manual page of a mnemonic for the terminal: `toy isa show addl`.

using System.Globalization;
using System.Text;

namespace Toy.Isa.Manual;

/// <summary>Everything the table knows about an instruction, as text.</summary>
public static class ManualPage
{
    private const int LabelWidth = 12;
    private const int ExampleWidth = 28;
    private const int BytesWidth = 14;

    /// <summary>The page of every row that a spelling may mean, or null for an unknown one.</summary>
    public static string? Find(InstructionTable table, string mnemonic)
    {
        ArgumentNullException.ThrowIfNull(table);
        var pages = new List<string>();
        foreach (var match in table.Lookup(mnemonic))
            pages.Add(Text(match.Row, match.Width ?? match.Row.DefaultWidth));
        return pages.Count == 0 ? null : string.Join('\n', pages);
    }

    /// <summary>The page of one row, with examples at an operand size.</summary>
    public static string Text(Instruction row, Width width)
    {
        ArgumentNullException.ThrowIfNull(row);
        var text = new StringBuilder();
        text.Append(row.Mnemonic).Append(": ").Append(row.Meaning).Append("\n\n");
        Line(text, "spellings", string.Join(' ', ManualWords.Spellings(row)));
        Line(text, "opcode", row.Opcode.ToString("x2", CultureInfo.InvariantCulture));
        Line(text, "sizes", ManualWords.SizeNames(row));
        Line(text, "prefixes", ManualWords.Prefixes(row));
        Line(text, "privilege", ManualWords.PrivilegeSentence(row.Privilege));
        Line(text, "flags", FlagsSentence(row));
        Line(text, "traps", ManualWords.Traps(row));
        foreach (var syntax in row.Syntaxes)
        {
            text.Append('\n');
            AppendExample(text, Example.Of(row, syntax, width));
        }

        return text.ToString();
    }

    private static string FlagsSentence(Instruction row)
    {
        var sentence = $"written {ManualWords.FlagNames(row.FlagsWritten)}; read {ManualWords.FlagNames(row.FlagsRead)}";
        return row.FlagsUndefined == 0
            ? sentence
            : $"{sentence}; undefined on IA-32 and cleared here {ManualWords.UndefinedFlags(row)}";
    }

    private static void AppendExample(StringBuilder text, in MachineInstruction instruction)
    {
        text.Append("  ")
            .Append(Disassembler.Format(instruction, Example.Address).PadRight(ExampleWidth))
            .Append(Example.Bytes(instruction));
        if (instruction.Syntax.HasTarget)
            text.Append("   at 0x").Append(Example.Address.ToString("x", CultureInfo.InvariantCulture));
        text.Append('\n');
        foreach (var field in EncodingPattern.Fields(instruction))
        {
            if (field.Bytes.Length > 0)
                text.Append("      ").Append(field.Bytes.PadRight(BytesWidth)).Append(field.Meaning).Append('\n');
        }
    }

    private static void Line(StringBuilder text, string label, string value) =>
        text.Append("  ").Append(label.PadRight(LabelWidth)).Append(value).Append('\n');
}
