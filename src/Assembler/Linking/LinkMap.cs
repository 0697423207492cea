// A link in plain text: what lies where, and why. Columns are stable, so that two maps can be compared.

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>Formats link maps.</summary>
public static class LinkMap
{
    /// <summary>The map of a linked program; lines end with \n.</summary>
    public static string Format(LinkedProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var text = new StringBuilder();
        Line(text, $"Link map of {program.Program.Name}");
        Line(text, $"");
        Line(text, $"entry     {program.Program.Entry:x8}{NameOf(program.Program, program.Program.Entry)}");
        FormatSegments(text, program.Program.Segments);
        FormatSections(text, program.Sections);
        FormatSymbols(text, program.Symbols);
        FormatDiscarded(text, program.Discarded);
        return text.ToString();
    }

    private static void FormatSegments(StringBuilder text, IReadOnlyList<Segment> segments)
    {
        Heading(text, "Segments", "address   in file   in memory  access");
        foreach (var segment in segments)
            Line(text, $"{segment.Address:x8}  {segment.Bytes.Length:x8}  {segment.MemorySize:x8}  {Access(segment.Access)}");
    }

    private static void FormatSections(StringBuilder text, IReadOnlyList<LinkedSection> sections)
    {
        Heading(text, "Sections", "address   size       align  section                   object");
        foreach (var (section, parts) in sections)
        {
            var address = (section.Flags & SectionFlags.Alloc) != 0
                ? section.Address.ToString("x8", CultureInfo.InvariantCulture)
                : "-       ";
            Line(text, $"{address}  {section.Size:x8}  {section.Alignment,6}  {section.Name}");
            foreach (var part in parts)
                Line(text, $"{part.Address:x8}  {part.Size:x8}  {part.Alignment,6}    {part.Section,-22}  {part.Object}");
        }
    }

    private static void FormatSymbols(StringBuilder text, IReadOnlyList<LinkedSymbol> symbols)
    {
        Heading(text, "Symbols", "value     size      kind  symbol                        object");
        var sorted = new List<LinkedSymbol>(symbols.Count);
        foreach (var symbol in symbols)
        {
            if (symbol.Symbol.Type != SymbolType.File)
                sorted.Add(symbol);
        }

        // By value, and where that is equal in the order of the program's own table.
        foreach (var (symbol, origin) in sorted.OrderBy(s => s.Symbol.Value))
            Line(text, $"{symbol.Value:x8}  {symbol.Size:x8}  {Kind(symbol),-4}  {symbol.Name,-28}  {origin ?? "(linker)"}");
    }

    private static void FormatDiscarded(StringBuilder text, IReadOnlyList<LinkedPart> discarded)
    {
        if (discarded.Count == 0)
            return;
        Heading(text, "Discarded: an earlier object has the same group", "size      section                       object");
        foreach (var part in discarded)
            Line(text, $"{part.Size:x8}  {part.Section,-28}  {part.Object}");
    }

    private static void Heading(StringBuilder text, string title, string columns)
    {
        Line(text, $"");
        Line(text, $"{title}");
        Line(text, $"{columns}");
    }

    private static string NameOf(Executable program, uint entry)
    {
        foreach (var symbol in program.Symbols)
        {
            if (symbol.Section is not null && symbol.Value == entry && symbol.Binding != SymbolBinding.Local)
                return "  " + symbol.Name;
        }

        return "";
    }

    private static string Access(SegmentAccess access) => string.Concat(
        (access & SegmentAccess.Read) != 0 ? "r" : "-",
        (access & SegmentAccess.Write) != 0 ? "w" : "-",
        (access & SegmentAccess.Execute) != 0 ? "x" : "-");

    /// <summary>The letters of nm: upper case is global.</summary>
    private static string Kind(ProgramSymbol symbol)
    {
        var letter = symbol.Section switch
        {
            null => "a",
            { Type: SectionType.NoBits } => "b",
            { Flags: var flags } when (flags & SectionFlags.Execute) != 0 => "t",
            { Flags: var flags } when (flags & SectionFlags.Write) != 0 => "d",
            { Flags: var flags } when (flags & SectionFlags.Alloc) != 0 => "r",
            _ => "n",
        };
        return symbol.Binding switch
        {
            SymbolBinding.Local => letter,
            SymbolBinding.Weak => "W",
            _ => letter.ToUpperInvariant(),
        };
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
