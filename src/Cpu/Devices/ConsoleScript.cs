// A script of console input, as text (spec/08-devices.md §5):
//
//      at 20000 "ls\n"             arrives at a time, or as soon after it as the guest reads
//      after "$ " "echo hi\n"      arrives once the guest has printed this
//
// Blank lines and lines that begin with # mean nothing. A recording is a script of at-lines.

using System.Globalization;
using System.Text;

namespace Toy.Cpu.Devices;

/// <summary>One line of a script: text to send, and what to wait for first.</summary>
/// <param name="Time">Virtual time from which the text may arrive.</param>
/// <param name="Prompt">What the guest must have printed since the line before; null for nothing.</param>
/// <param name="Text">The bytes to send.</param>
public sealed record ConsoleScriptLine(ulong Time, byte[]? Prompt, byte[] Text);

/// <summary>Reads and writes scripts.</summary>
public static class ConsoleScript
{
    /// <summary>The lines of a script; or what is wrong with it, and in which line.</summary>
    public static (IReadOnlyList<ConsoleScriptLine>? Lines, string? Error) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<ConsoleScriptLine>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (ParseLine(line) is not { } parsed)
                return (null, $"line {number}: write at TIME \"text\" or after \"prompt\" \"text\"");
            lines.Add(parsed);
        }

        return (lines, null);
    }

    /// <summary>An at-line for bytes that arrived at a time, with its newline.</summary>
    public static string Format(ulong time, ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"at {time} \"");
        foreach (var value in bytes)
        {
            _ = value switch
            {
                (byte)'\n' => text.Append("\\n"),
                (byte)'"' => text.Append("\\\""),
                (byte)'\\' => text.Append("\\\\"),
                >= 0x20 and < 0x7F => text.Append((char)value),
                _ => text.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}"),
            };
        }

        return text.Append("\"\n").ToString();
    }

    private static ConsoleScriptLine? ParseLine(string line)
    {
        if (line.StartsWith("at ", StringComparison.Ordinal))
        {
            var quote = line.IndexOf('"', StringComparison.Ordinal);
            return quote > 0
                && ulong.TryParse(line[3..quote].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
                && ParseStrings(line[quote..]) is [var text]
                ? new ConsoleScriptLine(time, null, text)
                : null;
        }

        return line.StartsWith("after ", StringComparison.Ordinal) && ParseStrings(line[6..]) is [var prompt, var answer]
            ? new ConsoleScriptLine(0, prompt, answer)
            : null;
    }

    /// <summary>Quoted strings with blanks between them; null when the text is anything else.</summary>
    private static List<byte[]>? ParseStrings(string text)
    {
        var strings = new List<byte[]>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (text[at++] != '"' || ParseString(text, ref at) is not { } value)
                return null;
            strings.Add(value);
        }

        return strings;
    }

    private static byte[]? ParseString(string text, ref int at)
    {
        var characters = new StringBuilder();
        var bytes = new List<byte>();
        while (at < text.Length)
        {
            var character = text[at++];
            if (character == '"')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(characters.ToString()));
                return [.. bytes];
            }

            if (character != '\\')
            {
                characters.Append(character);
                continue;
            }

            if (ParseEscape(text, ref at) is not { } value)
                return null;
            bytes.AddRange(Encoding.UTF8.GetBytes(characters.ToString()));
            characters.Clear();
            bytes.Add(value);
        }

        return null;
    }

    private static byte? ParseEscape(string text, ref int at)
    {
        if (at >= text.Length)
            return null;
        switch (text[at++])
        {
            case 'n':
                return (byte)'\n';
            case 't':
                return (byte)'\t';
            case 'r':
                return (byte)'\r';
            case '"':
                return (byte)'"';
            case '\\':
                return (byte)'\\';
            case 'x' when at + 2 <= text.Length
                && byte.TryParse(text.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value):
                at += 2;
                return value;
            default:
                return null;
        }
    }
}
