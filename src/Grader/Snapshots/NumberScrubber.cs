// Goes through a text once, looks at each number with what stands around it, and puts a label in the place of those that are of
// a kind to be scrubbed. All kinds at once: one that came later would no longer know the lines.

using System.Globalization;
using System.Text;

namespace Toy.Grader.Snapshots;

internal sealed class NumberScrubber
{
    private const string CallMark = " sys    [";
    private const string ScheduleMark = " sched  ";
    private const string Resumed = "<... ";

    private readonly Dictionary<(string, string), string> _labels = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>The text with labels in it. What was numbered in a text before keeps its number.</summary>
    /// <param name="kinds">The kinds, each with its label; the first that a number is of counts.</param>
    /// <param name="text">Any text.</param>
    public string Scrub(IReadOnlyList<(NumberKind Kind, string Label)> kinds, string text)
    {
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOf('\n');
            ScrubLine(result, end < 0 ? rest : rest[..end], kinds);
            if (end < 0)
                return result.ToString();
            result.Append('\n');
            rest = rest[(end + 1)..];
        }
    }

    private void ScrubLine(StringBuilder result, ReadOnlySpan<char> line, IReadOnlyList<(NumberKind Kind, string Label)> kinds)
    {
        var isTrace = NumberToken.IsEvent(line);
        var subject = isTrace ? SubjectOf(line) : default;
        var done = 0;
        var start = 0;
        while (start < line.Length)
        {
            var end = NumberToken.EndOf(line, start);
            if (end == start)
            {
                start++;
                continue;
            }

            var token = new NumberToken(line, start, end, isTrace, subject);
            if (LabelOf(token, kinds) is { } label)
            {
                // The column of times keeps its width, whatever the number's was.
                result.Append(token.IsEventTime ? label.PadLeft(NumberToken.TimeColumn) : $"{line[done..start]}{label}");
                done = end;
            }

            start = end;
        }

        result.Append(line[done..]);
    }

    private string? LabelOf(NumberToken token, IReadOnlyList<(NumberKind Kind, string Label)> kinds)
    {
        foreach (var (kind, label) in kinds)
        {
            if (kind.Matches(token))
                return kind.IsNumbered ? Numbered(label, token.Text) : label;
        }

        return null;
    }

    private string Numbered(string label, ReadOnlySpan<char> number)
    {
        var digits = (number.StartsWith("0x") ? number[2..] : number).TrimStart('0').ToString();
        if (_labels.TryGetValue((label, digits), out var known))
            return known;
        var ordinal = _counts[label] = _counts.GetValueOrDefault(label) + 1;
        return _labels[(label, digits)] = string.Create(CultureInfo.InvariantCulture, $"{label}-{ordinal}");
    }

    private static ReadOnlySpan<char> SubjectOf(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOf(CallMark);
        if (mark < 0)
            return line.Contains(ScheduleMark, StringComparison.Ordinal) ? NumberToken.Schedule : default;
        var rest = line[(mark + CallMark.Length)..];
        var bracket = rest.IndexOf("] ");
        if (bracket < 0)
            return default;
        rest = rest[(bracket + 2)..];
        if (rest.StartsWith(Resumed))
            rest = rest[Resumed.Length..];
        var end = rest.IndexOfAny('(', ' ');
        return end < 0 ? rest : rest[..end];
    }
}
