// Finds the ends of statements in text that must not be parsed: macro bodies and arguments, skipped conditionals, and
// directives that are ignored whole. Knows only strings, characters and comments.

using System.Buffers;
using System.Text;

namespace Toy.Assembler.Statements;

/// <summary>Walks source text by statements.</summary>
internal static class TextScanner
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\n;\"'#/");
    private static readonly SearchValues<char> CommentStarts = SearchValues.Create("#/");

    /// <summary>The offset of the newline, semicolon or end of text that ends the statement.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var run = text[at..].IndexOfAny(Stops);
            if (run < 0)
                return text.Length;
            at += run;
            switch (text[at])
            {
                case '\n' or ';':
                    return at;
                default:
                    at = SkipElement(text, at);
                    break;
            }
        }

        return at;
    }

    /// <summary>The first character from <paramref name="at"/> on that is neither a blank nor in a comment.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\f')
                at++;
            else if (IsComment(text, at))
                at = SkipElement(text, at);
            else
                break;
        }

        return at;
    }

    /// <summary>The end of the name that begins at <paramref name="at"/>.</summary>
    public static int SkipName(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsNamePart(text[at]))
            at++;
        return at;
    }

    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '$' || c >= '\u0080';

    /// <summary>The text without comments and without blanks at its ends.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(CommentStarts) < 0)
            return text.Trim().ToString();
        var clean = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at] is '"' or '\'' or '#' or '/' ? SkipElement(text, at) : at + 1;
            if (IsComment(text, at))
                clean.Append(' ');
            else
                clean.Append(text[at..next]);
            at = next;
        }

        return clean.ToString().Trim();
    }

    private static bool IsComment(ReadOnlySpan<char> text, int at) =>
        text[at] == '#' || (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*');

    // Past the string, character or comment that begins here; past one character when none does.
    private static int SkipElement(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        switch (text[at])
        {
            case '"':
                return SkipString(text, at);
            case '\'':
                var length = rest.Length > 1 && rest[1] == '\\' ? 3 : 2;
                var newline = rest[..Math.Min(length, rest.Length)].IndexOf('\n');
                return at + (newline >= 0 ? newline : Math.Min(length, rest.Length));
            case '#':
                return ToLineEnd(text, at);
            case '/' when rest.Length > 1 && rest[1] == '/':
                return ToLineEnd(text, at);
            case '/' when rest.Length > 1 && rest[1] == '*':
                var end = rest[2..].IndexOf("*/");
                return end < 0 ? text.Length : at + 2 + end + 2;
            default:
                return at + 1;
        }
    }

    private static int ToLineEnd(ReadOnlySpan<char> text, int at)
    {
        var end = text[at..].IndexOf('\n');
        return end < 0 ? text.Length : at + end;
    }

    // A string ends at its quote, or unclosed at the end of the line.
    private static int SkipString(ReadOnlySpan<char> text, int at)
    {
        for (at++; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == '"')
                return at + 1;
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] != '\n')
                at++;
        }

        return at;
    }
}
