// A number in a line, and what stands around it: from that, one can tell what kind of number it is. Each look at the
// surroundings is short, so that no line, however long or odd, takes more than one pass.

using System.Buffers;

namespace Toy.Grader.Snapshots;

internal readonly ref struct NumberToken(ReadOnlySpan<char> line, int start, int end, bool isTrace, ReadOnlySpan<char> subject)
{
    /// <summary>How wide the first column of a trace is.</summary>
    public const int TimeColumn = 10;

    /// <summary>The subject of events that tell who gets the processor.</summary>
    public const string Schedule = "sched";

    private const int EipDigits = 8;
    private const string Prefix = "0x";

    private static readonly SearchValues<char> s_hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> s_lowerHexadecimal = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> s_fraction = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> s_firstColumn = SearchValues.Create(" 0123456789");

    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>The line is an event of a trace.</summary>
    public bool IsTrace { get; } = isTrace;

    /// <summary>What the event is about: the name of a system call, or <see cref="Schedule"/>; empty for others.</summary>
    public ReadOnlySpan<char> Subject { get; } = subject;

    /// <summary>The number as it is written, with 0x if it has that.</summary>
    public ReadOnlySpan<char> Text => _line[start..end];

    /// <summary>What stands left of it in its line.</summary>
    public ReadOnlySpan<char> Before => _line[..start];

    /// <summary>What stands right of it in its line.</summary>
    public ReadOnlySpan<char> After => _line[end..];

    /// <summary>It is written in decimal digits alone.</summary>
    public bool IsDecimal => !Text.ContainsAnyExceptInRange('0', '9');

    /// <summary>It has decimal digits, and may have a point between them.</summary>
    public bool IsFraction => !Text.ContainsAnyExcept(s_fraction);

    /// <summary>It is an event's time: the first column.</summary>
    public bool IsEventTime => IsTrace && start <= TimeColumn && Before.IsWhiteSpace() && After is [' ', 'k' or 'u', ' ', ..];

    /// <summary>It is an event's eip: the column behind the mode.</summary>
    public bool IsEventEip => IsTrace && Before is [.., 'k' or 'u', ' '] && start < 2 * TimeColumn + 3 && !Before[..^2].ContainsAnyExcept(s_firstColumn);

    /// <summary>Where a number that begins here ends; the same place when none does.</summary>
    public static int EndOf(ReadOnlySpan<char> line, int start)
    {
        if (!char.IsAsciiHexDigit(line[start]) || (start > 0 && IsPartOfWord(line[start - 1])))
            return start;
        var digits = start;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        if (digits > start && digits + 1 < line.Length && line[digits] == '.' && char.IsAsciiDigit(line[digits + 1]))
        {
            digits++;
            while (digits < line.Length && char.IsAsciiDigit(line[digits]))
                digits++;
            return digits;
        }

        var end = start;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        var word = line[start..end];
        var isHexadecimal = word.StartsWith(Prefix)
            ? word.Length > Prefix.Length && !word[Prefix.Length..].ContainsAnyExcept(s_hexadecimal)
            : !word.ContainsAnyExcept(s_lowerHexadecimal);

        // 12ms is a number with its unit.
        return isHexadecimal ? end : digits;
    }

    /// <summary>Whether a line is an event of a trace: its time, if traces have times, the mode, eip.</summary>
    public static bool IsEvent(ReadOnlySpan<char> line)
    {
        var mode = line.IndexOfAnyExcept(s_firstColumn);
        return (mode == 0 || mode > TimeColumn)
            && line.Length > mode + EipDigits + 2
            && line[mode] is 'k' or 'u' && line[mode + 1] == ' '
            && !line.Slice(mode + 2, EipDigits).ContainsAnyExcept(s_lowerHexadecimal);
    }

    /// <summary>Whether the last word before it is this one: pid 7, pid: 7, pid=7.</summary>
    public bool FollowsWord(string word)
    {
        var before = Before;
        var rest = before.TrimEnd(" :=#");
        return rest.Length < before.Length
            && rest.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[^(word.Length + 1)]));
    }

    /// <summary>Whether this word comes next, after one blank or none.</summary>
    public bool PrecedesWord(string word)
    {
        var after = After is [' ', ..] ? After[1..] : After;
        return after.StartsWith(word, StringComparison.Ordinal)
            && (after.Length == word.Length || !char.IsLetterOrDigit(after[word.Length]));
    }

    // The number of a label, as in pid-1, is none either.
    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}
