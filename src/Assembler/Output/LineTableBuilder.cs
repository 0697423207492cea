// From the rows that `.loc` or the source itself gave to section .debug_line.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Lines;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Output;

internal static class LineTableBuilder
{
    private const string SectionName = ".debug_line";

    /// <summary>Adds the table to the object, if there are lines to tell of.</summary>
    public static void AddTo(
        ObjectFile target, LineRecorder lines, Dictionary<SectionBuilder, Section> sections, Func<AsmSymbol, Symbol> convert)
    {
        if (lines.Files.Count == 0)
            return;
        var writer = new LineTableWriter();
        foreach (var (number, file) in lines.Files)
            writer.AddFile(number, file.Directory, file.Name);

        var rows = new Dictionary<SectionBuilder, List<LineTableRow>>();
        foreach (var row in lines.Rows)
        {
            var builder = row.Fragment.Section;
            if (!rows.TryGetValue(builder, out var list))
                rows.Add(builder, list = []);
            list.Add(new LineTableRow((uint)(row.Offset + row.Fragment.Shift), row.File, row.Line, row.Column,
                row.IsStatement));
        }

        foreach (var (builder, section) in sections)
        {
            if (!rows.TryGetValue(builder, out var list))
                continue;
            builder.Symbol.IsUsedInRelocation = true;
            writer.AddRows(convert(builder.Symbol), section.Size, list);
        }

        var table = target.Sections.Find(s => s.Name == SectionName);
        if (table is null)
        {
            table = new Section(SectionName, SectionType.ProgBits, SectionFlags.None);
            target.Sections.Add(table);
        }

        writer.WriteTo(table);
    }
}
