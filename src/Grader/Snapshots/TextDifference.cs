// What to show somebody who is to decide between two texts: the lines that differ, with a few around them.

using DiffPlex;
using DiffPlex.Model;

namespace Toy.Grader.Snapshots;

/// <summary>Compares texts line by line.</summary>
public static class TextDifference
{
    /// <summary>How many common lines are shown around those that differ.</summary>
    public const int UsualContext = 3;

    // Beyond this, finding the smallest difference may take long; the lines between the common beginning and end are then all shown.
    private const int MostLines = 4_000;

    /// <summary>The lines that lead from the verified to the received text; none when they are equal.</summary>
    public static IReadOnlyList<DifferenceLine> Of(string verified, string received, int context = UsualContext)
    {
        var old = Lines(verified);
        var fresh = Lines(received);
        var lines = new List<DifferenceLine>();
        var (atOld, atFresh) = (0, 0);
        foreach (var block in Blocks(old, fresh))
        {
            Common(lines, fresh, atFresh, block.InsertStartB, isFirst: lines.Count == 0, isLast: false, context);
            (atOld, atFresh) = (block.DeleteStartA, block.InsertStartB);
            for (; atOld < block.DeleteStartA + block.DeleteCountA; atOld++)
                lines.Add(new DifferenceLine(DifferenceKind.Missing, atOld + 1, old[atOld]));
            for (; atFresh < block.InsertStartB + block.InsertCountB; atFresh++)
                lines.Add(new DifferenceLine(DifferenceKind.Added, atFresh + 1, fresh[atFresh]));
        }

        if (lines.Count > 0)
            Common(lines, fresh, atFresh, fresh.Length, isFirst: false, isLast: true, context);
        return lines;
    }

    private static IReadOnlyList<DiffBlock> Blocks(string[] old, string[] fresh)
    {
        var start = old.AsSpan().CommonPrefixLength(fresh);
        var end = 0;
        while (end < Math.Min(old.Length, fresh.Length) - start && old[^(end + 1)] == fresh[^(end + 1)])
            end++;
        var missing = old.Length - end - start;
        var added = fresh.Length - end - start;
        if (missing == 0 && added == 0)
            return [];
        if (missing == 0 || added == 0 || missing + added > MostLines)
            return [new DiffBlock(start, missing, start, added)];
        var inner = new Differ().CreateCustomDiffs(
            string.Join('\n', old[start..^end]), string.Join('\n', fresh[start..^end]), ignoreWhiteSpace: false, text => text.Split('\n'));
        return [.. inner.DiffBlocks.Select(block =>
            new DiffBlock(block.DeleteStartA + start, block.DeleteCountA, block.InsertStartB + start, block.InsertCountB))];
    }

    private static void Common(List<DifferenceLine> lines, string[] text, int from, int to, bool isFirst, bool isLast, int context)
    {
        var before = isFirst ? 0 : context;
        var after = isLast ? 0 : context;
        for (var line = from; line < to; line++)
        {
            // A single line takes no more room than the note that it is left out.
            if (line == from + before && to - line > after + 1)
            {
                lines.Add(new DifferenceLine(DifferenceKind.Omitted, to - after - line, ""));
                line = to - after;
                if (line == to)
                    break;
            }

            lines.Add(new DifferenceLine(DifferenceKind.Common, line + 1, text[line]));
        }
    }

    // The text's end is no line.
    private static string[] Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
