// A text to assemble and the way from an offset in it to a line and a column.

using System.Text;
using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Sources;

/// <summary>One source file, or the text of one macro expansion, with the name and line numbers that diagnostics show.</summary>
public sealed class SourceText
{
    private readonly int _firstLine;
    private readonly bool _isLatin1;
    private List<LineMarker>? _markers;
    private int[]? _lineStarts;

    /// <param name="name">Shown in diagnostics, as the user wrote it.</param>
    /// <param name="text">The characters to assemble.</param>
    /// <param name="firstLine">The number of the first line, for a text cut out of another.</param>
    public SourceText(string name, string text, int firstLine = 1)
        : this(name, text, firstLine, isLatin1: false)
    {
    }

    private SourceText(string name, string text, int firstLine, bool isLatin1)
    {
        Name = name;
        Text = text;
        _firstLine = firstLine;
        _isLatin1 = isLatin1;
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>
    /// Decodes a file: UTF-8 where it is that, otherwise one character for each byte, so that string literals assemble to
    /// the bytes of the file in either case.
    /// </summary>
    public static SourceText FromBytes(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? new SourceText(name, Encoding.UTF8.GetString(bytes))
            : new SourceText(name, Encoding.Latin1.GetString(bytes), 1, isLatin1: true);
    }

    /// <summary>A text made from this one, such as a macro's expansion: same name and encoding, other characters.</summary>
    internal SourceText Derive(string text, int firstLine) => new(Name, text, firstLine, _isLatin1);

    /// <summary>Part of the assembler itself: of no interest in listings and symbol tables.</summary>
    internal bool IsBuiltIn { get; init; }

    /// <summary>How characters of string literals become bytes.</summary>
    internal Encoding Encoding => _isLatin1 ? Encoding.Latin1 : Encoding.UTF8;

    /// <summary>The number of the line that holds <paramref name="offset"/>, in this text, whatever line markers say.</summary>
    public int LineNumber(int offset) => _firstLine + LineIndex(offset);

    /// <summary>The range as a diagnostic shows it.</summary>
    public SourceLocation Locate(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = LineIndex(offset);
        var start = LineStarts[index];
        var line = LineAt(index);
        length = Math.Clamp(length, 0, Math.Max(0, line.Length - (offset - start)));
        var (name, number) = NameAndLine(offset, index);
        return new SourceLocation(name, number, offset - start + 1, length, line);
    }

    /// <summary>The text of a line by its number, whatever line markers say.</summary>
    internal string LineByNumber(int number) => LineAt(number - _firstLine);

    /// <summary>The text of the line that holds <paramref name="offset"/>, without its end.</summary>
    internal string LineText(int offset) => LineAt(LineIndex(offset));

    /// <summary>From the line after <paramref name="offset"/> on, diagnostics show this name and count from this line.</summary>
    internal void AddMarker(int offset, string name, int line)
    {
        _markers ??= [];
        if (_markers.Count == 0 || _markers[^1].Offset < offset)
            _markers.Add(new LineMarker(offset, name, line, LineIndex(offset) + 1));
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    private string LineAt(int index)
    {
        var start = LineStarts[index];
        var end = index + 1 < LineStarts.Length ? LineStarts[index + 1] - 1 : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd('\r').ToString();
    }

    private int LineIndex(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private (string Name, int Line) NameAndLine(int offset, int index)
    {
        if (_markers is not null)
        {
            for (var i = _markers.Count - 1; i >= 0; i--)
            {
                if (_markers[i].Offset <= offset)
                    return (_markers[i].Name, _markers[i].Line + index - _markers[i].NextIndex);
            }
        }

        return (Name, _firstLine + index);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }

    /// <summary>A line `# 33 "file.c"` that a preprocessor left; NextIndex is the index of the line that it numbers.</summary>
    private readonly record struct LineMarker(int Offset, string Name, int Line, int NextIndex);
}
