// Where an observation first goes another way than the expected one.

using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Comparing;

internal static class FirstDivergence
{
    private const int LinesBefore = 3;

    /// <summary>The first line that differs; null when there is none.</summary>
    /// <param name="expected">The snapshot.</param>
    /// <param name="actual">What was seen.</param>
    /// <param name="end">When the run ended.</param>
    public static Divergence? Find(Observation expected, Observation actual, ulong end)
    {
        foreach (var section in expected.Sections)
        {
            if (Find(section, actual[section.Name] ?? new ObservedSection(section.Name, [], []), end) is { } found)
                return found;
        }

        // What nobody expected at all is a difference, too.
        var extra = actual.Sections.FirstOrDefault(section => expected[section.Name] is null);
        return extra is null ? null : new Divergence(extra.Name, 1, 1, [], null, extra.Lines.FirstOrDefault(""), end, null);
    }

    /// <summary>The divergence that comes latest: of several accepted answers, the nearest one's.</summary>
    public static Divergence? Find(IReadOnlyList<Observation> accepted, Observation actual, ulong end)
    {
        Divergence? latest = null;
        foreach (var expected in accepted)
        {
            if (Find(expected, actual, end) is not { } found)
                return null;
            if (latest is null || IsLater(found, latest))
                latest = found;
        }

        return latest;
    }

    private static bool IsLater(Divergence one, Divergence other)
    {
        var (section, otherSection) = (SectionNames.All.ToList().IndexOf(one.Section), SectionNames.All.ToList().IndexOf(other.Section));
        return (section, one.Line, one.Column).CompareTo((otherSection, other.Line, other.Column)) > 0;
    }

    private static Divergence? Find(ObservedSection expected, ObservedSection actual, ulong end)
    {
        var line = 0;
        while (line < expected.Lines.Count && line < actual.Lines.Count && expected.Lines[line] == actual.Lines[line])
            line++;
        if (line == expected.Lines.Count && line == actual.Lines.Count)
            return null;
        var (wanted, found) = (expected.Lines.ElementAtOrDefault(line), actual.Lines.ElementAtOrDefault(line));
        return new Divergence(
            expected.Name,
            line + 1,
            wanted is null || found is null ? 1 : wanted.AsSpan().CommonPrefixLength(found) + 1,
            [.. actual.Lines.Take(line).TakeLast(LinesBefore).Select(PrintableText.Neutral)],
            wanted is null ? null : PrintableText.Neutral(wanted),
            found is null ? null : PrintableText.Neutral(found),
            line < actual.Times.Count ? actual.Times[line] : end,
            Scene: null);
    }
}
