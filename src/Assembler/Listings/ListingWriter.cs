// The listing as text: each line of source with its address and bytes; what macros and includes brought, indented below
// the line that called for it; the symbols at the end (spec/04-assembly.md §17).

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Listings;

internal sealed class ListingWriter
{
    private const int BytesInRow = 8;
    private const int MaxRows = 4;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<SectionBuilder, Section> _sections;

    // The next line of each file that has not been written: blank lines and comments assemble to nothing but belong here.
    private readonly Dictionary<SourceFrame, int> _next = [];
    private readonly List<SourceFrame> _open = [];

    private ListingWriter(Dictionary<SectionBuilder, Section> sections) => _sections = sections;

    public static string Write(List<ListedLine> lines, ObjectFile result, Dictionary<SectionBuilder, Section> sections)
    {
        var writer = new ListingWriter(sections);
        foreach (var line in lines)
            writer.Write(line);
        writer.CloseAbove(null);
        writer.WriteSymbols(result);
        return writer._text.ToString();
    }

    private void Write(ListedLine line)
    {
        CloseAbove(line.Frame);
        if (!line.IsContinued)
            WriteBefore(line.Frame, line.Number);
        var bytes = line.Section.IsNoBits ? default : Bytes(line);
        var source = line.IsContinued ? "" : line.Frame.Source.LineText(line.Offset);
        Row(line.Frame, line.Number, line.Address, bytes, source);
        if (line.Section.IsNoBits && line.End > line.Start)
            _text.Append(CultureInfo.InvariantCulture, $"{"",15}({line.End - line.Start} bytes reserved)\n");
        for (var at = BytesInRow; at < bytes.Length && at < BytesInRow * MaxRows; at += BytesInRow)
            Row(line.Frame, 0, line.Address + (uint)at, bytes[at..], "");
        if (bytes.Length > BytesInRow * MaxRows)
            _text.Append(CultureInfo.InvariantCulture, $"{"",15}… {bytes.Length} bytes\n");
    }

    private ReadOnlySpan<byte> Bytes(ListedLine line) =>
        _sections[line.Section].Contents.AsSpan((int)line.Address, (int)(line.EndAddress - line.Address));

    // Lines of a file up to the one that comes now.
    private void WriteBefore(SourceFrame frame, int number)
    {
        if (frame.Kind != FrameKind.File)
            return;
        if (!_next.TryGetValue(frame, out var next))
        {
            next = frame.Source.LineNumber(0);
            _open.Add(frame);
        }

        for (; next < number; next++)
            Plain(frame, next);
        _next[frame] = number + 1;
    }

    // A file that was included has ended when its includer goes on.
    private void CloseAbove(SourceFrame? frame)
    {
        while (_open.Count > 0 && (frame is null || _open[^1].Depth > frame.Depth))
        {
            var ended = _open[^1];
            var last = ended.Source.LineNumber(ended.Text.Length);
            for (var next = _next[ended]; next <= last; next++)
            {
                if (next < last || ended.Source.LineText(ended.Text.Length).Length > 0)
                    Plain(ended, next);
            }

            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Plain(SourceFrame frame, int number)
    {
        Number(frame, number);
        var line = frame.Source.LineByNumber(number);
        if (line.Length > 0)
            _text.Append(' ', 8 + 1 + (BytesInRow * 2) + 2).Append(' ', frame.Depth * 4).Append(line);
        TrimEnd();
        _text.Append('\n');
    }

    private void Row(SourceFrame frame, int number, uint address, ReadOnlySpan<byte> bytes, string source)
    {
        Number(frame, number);
        var row = Convert.ToHexStringLower(bytes[..Math.Min(bytes.Length, BytesInRow)]);
        _text.Append(CultureInfo.InvariantCulture, $"{address:x8} {row,-16}  ");
        _text.Append(' ', frame.Depth * 4).Append(source);
        TrimEnd();
        _text.Append('\n');
    }

    // Lines of macros have the numbers that they have in their definition.
    private void Number(SourceFrame frame, int number)
    {
        var text = number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
        if (frame.Kind != FrameKind.File && number != 0)
            text = "+" + text;
        _text.Append(CultureInfo.InvariantCulture, $"{text,5} ");
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\t')
            _text.Length--;
    }

    private void WriteSymbols(ObjectFile result)
    {
        var symbols = result.Symbols.FindAll(s => s.Type is not (SymbolType.Section or SymbolType.File));
        if (symbols.Count == 0)
            return;
        symbols.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        _text.Append("\nSymbols\n");
        foreach (var symbol in symbols)
        {
            var place = symbol.Place switch
            {
                SymbolPlace.Section => symbol.Section?.Name ?? "",
                SymbolPlace.Absolute => "(number)",
                SymbolPlace.Common => "(common)",
                _ => "(undefined)",
            };
            var binding = symbol.Binding switch
            {
                SymbolBinding.Global => "global",
                SymbolBinding.Weak => "weak",
                _ => "local",
            };
            var type = symbol.Type switch
            {
                SymbolType.Function => "function",
                SymbolType.Object => "object",
                _ => "",
            };
            _text.Append(CultureInfo.InvariantCulture, $"{symbol.Value:x8} {place,-12} {binding,-6} {type,-8} {symbol.Name}\n");
        }
    }
}
