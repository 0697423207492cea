// What a guest or a student wrote, made fit for terminals, logs and files: every character that could do anything but show
// itself is written as an escape. The writing is exact: what it was can be read back.

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Toy.Grader.Observing;

/// <summary>Neutralises control characters.</summary>
public static partial class PrintableText
{
    /// <summary>Stands at the end of a last line that has no newline.</summary>
    public const string NoNewline = "\\c";

    /// <summary>Bytes, mostly UTF-8, as lines; newlines end them.</summary>
    public static IReadOnlyList<string> Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<string>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            lines.Add(Line(end < 0 ? bytes : bytes[..end]) + (end < 0 ? NoNewline : ""));
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return lines;
    }

    /// <summary>Bytes without newlines as one line.</summary>
    public static string Line(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var length = Step(bytes, out var rune);
            if (rune is { } known)
                Append(text, known, isLast: length == bytes.Length);
            else
                AppendByte(text, bytes[0]);
            bytes = bytes[length..];
        }

        return Disarmed(text.ToString());
    }

    /// <summary>Text of ours that quotes a student's, as names and diagnostics do; newlines stay.</summary>
    public static string Neutral(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var neutral = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' || IsPlain(rune))
                neutral.Append(rune.ToString());
            else
                Append(neutral, rune, isLast: false);
        }

        return Disarmed(neutral.ToString());
    }

    /// <summary>How many bytes the first <paramref name="column"/> characters of an escaped line stand for.</summary>
    public static int BytesBefore(string line, int column)
    {
        ArgumentNullException.ThrowIfNull(line);
        var bytes = 0;
        for (var at = 0; at < column && at < line.Length;)
        {
            if (line[at] != '\\')
            {
                var width = char.IsSurrogatePair(line, at) ? 2 : 1;
                bytes += Encoding.UTF8.GetByteCount(line.AsSpan(at, width));
                at += width;
                continue;
            }

            // \x1b is a byte, \u{202e} a character, the others a byte each; \c at the end is nothing.
            var next = at + 1 < line.Length ? line[at + 1] : '\\';
            if (next == 'u' && line.IndexOf('}', at) is var end && end > at + 3
                && int.TryParse(line.AsSpan(at + 3, end - at - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
                && Rune.TryCreate(number, out var rune))
            {
                bytes += rune.Utf8SequenceLength;
                at = end + 1;
                continue;
            }

            bytes += next == 'c' ? 0 : 1;
            at += next == 'x' ? 4 : 2;
        }

        return bytes;
    }

    // The logs of build servers are read for commands: ::name:: after blanks, ##[name] and ##vso[name] and ##teamcity[name]
    // anywhere. Their first character is written as a byte, too.
    private static string Disarmed(string text) =>
        text.Contains("::", StringComparison.Ordinal) || text.Contains("##", StringComparison.Ordinal)
            ? HashCommand().Replace(ColonCommand().Replace(text, @"$1\x3a"), @"\x23")
            : text;

    [GeneratedRegex("^( *):(?=:)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ColonCommand();

    [GeneratedRegex(@"#(?=#(?:vso|teamcity)?\[)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HashCommand();

    private static int Step(ReadOnlySpan<byte> bytes, out Rune? rune)
    {
        var isValid = Rune.DecodeFromUtf8(bytes, out var found, out var length) == System.Buffers.OperationStatus.Done;
        rune = isValid ? found : null;
        return isValid ? length : 1;
    }

    private static void Append(StringBuilder text, Rune rune, bool isLast)
    {
        _ = rune.Value switch
        {
            '\\' => text.Append("\\\\"),
            '\t' => text.Append("\\t"),
            '\r' => text.Append("\\r"),
            ' ' when isLast => text.Append("\\x20"),
            _ when IsPlain(rune) => text.Append(rune.ToString()),
            < 0x80 => AppendByte(text, (byte)rune.Value),
            _ => text.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}"),
        };
    }

    // Letters, marks, numbers, punctuation, symbols and the blank. Formats (which turn the direction of text round), controls,
    // other separators and what no font has are not.
    private static bool IsPlain(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned);

    private static StringBuilder AppendByte(StringBuilder text, byte value) => text.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
}
