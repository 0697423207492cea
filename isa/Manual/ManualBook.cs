// The instruction pages of the architecture manual, spec/instructions/: one page a family and an index
// (`toy isa doc` writes them).

using System.Globalization;
using System.Text;

namespace Toy.Isa.Manual;

/// <summary>A page: file name under spec/instructions/ and its Markdown.</summary>
public readonly record struct BookPage(string FileName, string Text);

/// <summary>The pages, derived from the table.</summary>
public static class ManualBook
{
    private const string Notice = "<!-- Generated from isa/ by `toy isa doc`; not to be edited. -->\n\n";

    /// <summary>The pages of the machine's own instruction set; the index comes first.</summary>
    public static IReadOnlyList<BookPage> Pages() => Pages(Instructions.Families);

    /// <summary>The pages of families of rows.</summary>
    public static IReadOnlyList<BookPage> Pages(IReadOnlyList<(string Family, Instruction[] Rows)> families)
    {
        ArgumentNullException.ThrowIfNull(families);
        var pages = new List<BookPage> { new("README.md", BookIndex.Text(families, Notice)) };
        foreach (var (family, rows) in families)
            pages.Add(new BookPage(family + ".md", FamilyPage(family, rows)));
        return pages;
    }

    /// <summary>The anchor of a row's section on its family's page.</summary>
    internal static string Anchor(Instruction row) =>
        row.Mnemonic + "-" + row.Opcode.ToString("x2", CultureInfo.InvariantCulture);

    private static string FamilyPage(string family, Instruction[] rows)
    {
        var text = new StringBuilder(Notice);
        text.Append("# ").Append(char.ToUpperInvariant(family[0])).Append(family.AsSpan(1)).Append('\n');
        text.Append("\nLetters of the patterns and columns: [index](README.md).\n");
        foreach (var row in rows)
            AppendRow(text, row);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Instruction row)
    {
        text.Append("\n## ").Append(row.Mnemonic).Append(" (")
            .Append(row.Opcode.ToString("x2", CultureInfo.InvariantCulture)).Append(")\n\n");
        text.Append(row.Meaning).Append("\n\n");
        Item(text, "Spellings", string.Join(", ", ManualWords.Spellings(row).Select(name => $"`{name}`")));
        Item(text, "Sizes", ManualWords.SizeNames(row));
        Item(text, "Privilege", ManualWords.PrivilegeSentence(row.Privilege));
        Item(text, "Flags written", ManualWords.FlagNames(row.FlagsWritten));
        Item(text, "Flags read", ManualWords.FlagNames(row.FlagsRead));
        if (row.FlagsUndefined != 0)
            Item(text, "Flags undefined on IA-32, cleared here", ManualWords.UndefinedFlags(row));
        Item(text, "Prefixes", ManualWords.Prefixes(row));
        Item(text, "Traps", ManualWords.Traps(row));

        text.Append("\n| Encoding | Example | Bytes |\n|---|---|---|\n");
        foreach (var syntax in row.Syntaxes)
        {
            var example = Example.Of(row, syntax, row.DefaultWidth);
            text.Append("| `").Append(EncodingPattern.Of(example))
                .Append("` | `").Append(Disassembler.Format(example, Example.Address))
                .Append("` | `").Append(Example.Bytes(example)).Append("` |\n");
        }
    }

    private static void Item(StringBuilder text, string label, string value) =>
        text.Append("- ").Append(label).Append(": ").Append(value).Append('\n');
}
