// Objects and programs as text, so that two can be compared and a difference can be read.

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Tests.Elf;

internal static class Descriptions
{
    public static string Describe(ObjectFile file)
    {
        var text = new StringBuilder();
        foreach (var section in file.Sections)
        {
            Line(text, $"section {section} {section.Type} [{section.Flags & ~SectionFlags.Group}] align {section.Alignment} entry {section.EntrySize} size {section.Size} group {section.Group} {section.IsComdat}");
            Line(text, $"  {Convert.ToHexString(section.Contents)}");
            foreach (var relocation in section.Relocations)
                Line(text, $"  {relocation.Offset:x} {relocation.Type} {relocation.Symbol}");
        }

        foreach (var symbol in file.Symbols.OrderBy(s => s.Name, StringComparer.Ordinal))
            Line(text, $"symbol {symbol} {symbol.Binding} {symbol.Type} {symbol.Visibility} {symbol.Place} {symbol.Section} {symbol.Value:x} {symbol.Size}");
        return text.ToString();
    }

    public static string Describe(Executable program)
    {
        var text = new StringBuilder();
        Line(text, $"{program.Name} starts at {program.Entry:x8}");
        foreach (var segment in program.Segments)
            Line(text, $"segment {segment.Address:x8} {segment.Access} {segment.MemorySize:x} {Convert.ToHexString(segment.Bytes.Span)}");
        foreach (var section in program.Sections)
            Line(text, $"section {section} {section.Type} [{section.Flags}] {section.Address:x8} {section.Size:x} align {section.Alignment} entry {section.EntrySize} {Convert.ToHexString(section.Contents.Span)}");
        foreach (var symbol in program.Symbols)
            Line(text, $"symbol {symbol} {symbol.Value:x} {symbol.Size:x} {symbol.Binding} {symbol.Type} {symbol.Visibility} {symbol.Section}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
