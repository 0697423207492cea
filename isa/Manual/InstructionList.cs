// The instruction set on one screen: `toy isa list`.

using System.Globalization;
using System.Text;

namespace Toy.Isa.Manual;

/// <summary>The table as aligned text.</summary>
public static class InstructionList
{
    private static readonly string[] s_headings = ["op", "mnemonic", "size", "privilege", "writes", "reads", "meaning"];

    /// <summary>One line a row, in the order of the table, under a line of headings.</summary>
    public static string Text(InstructionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var lines = new List<string[]> { s_headings };
        foreach (var row in table.Rows)
        {
            lines.Add(
            [
                row.Opcode.ToString("x2", CultureInfo.InvariantCulture),
                row.Mnemonic,
                ManualWords.SizeLetters(row),
                ManualWords.PrivilegeName(row.Privilege),
                ManualWords.FlagLetters(row.FlagsWritten),
                ManualWords.FlagLetters(row.FlagsRead),
                row.Meaning,
            ]);
        }

        return Align(lines);
    }

    private static string Align(List<string[]> lines)
    {
        var widths = new int[s_headings.Length];
        foreach (var line in lines)
        {
            for (var column = 0; column < line.Length; column++)
                widths[column] = Math.Max(widths[column], line[column].Length);
        }

        var text = new StringBuilder();
        foreach (var line in lines)
        {
            for (var column = 0; column < line.Length - 1; column++)
                text.Append(line[column].PadRight(widths[column] + 2));
            text.Append(line[^1]).Append('\n');
        }

        return text.ToString();
    }
}
