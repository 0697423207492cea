// Why a test did not pass, told from its first divergence on: what was printed or done before, what was expected then, what
// happened, and the machine at that moment. All text reports tell it in these lines.

using System.Globalization;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>A test's result in words.</summary>
public static class TestStory
{
    private const string Indent = "  ";

    /// <summary>One word for a status.</summary>
    public static string Word(TestStatus status) => status switch
    {
        TestStatus.Passed => "passed",
        TestStatus.Partial => "partial",
        TestStatus.Failed => "failed",
        TestStatus.NotBuilt => "not built",
        TestStatus.Skipped => "skipped",
        _ => "crashed",
    };

    /// <summary>The lines; none when it passed. No line has a character that does anything but show itself.</summary>
    public static IReadOnlyList<string> Lines(TestGrade test, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (test.Status == TestStatus.Passed)
            return [];
        if (IsHidden(test, audience))
            return ["not passed; this test does not tell why"];
        List<string> lines = [.. Messages(test, audience)];
        if (test.Divergence is { } divergence)
            lines.AddRange(Tell(divergence, ShowsExpected(test, audience)));
        return [.. lines.SelectMany(line => line.Split('\n')).Select(PrintableText.Neutral)];
    }

    /// <summary>Whether a test's reasons are kept from a reader.</summary>
    public static bool IsHidden(TestGrade test, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(test);
        return audience == Audience.Student && test.Visibility == Visibility.None;
    }

    /// <summary>Whether a reader may know what was expected.</summary>
    public static bool ShowsExpected(TestGrade test, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(test);
        return audience == Audience.Instructor || test.Visibility == Visibility.Full;
    }

    /// <summary><c>console, line 3, after 1234 instructions</c></summary>
    public static string Place(Divergence divergence)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        return string.Create(CultureInfo.InvariantCulture, $"{divergence.Section}, line {divergence.Line}, after {divergence.Time} instructions");
    }

    /// <summary>Points as people write them: without zeros behind the point.</summary>
    public static string Points(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    // What a comparison says may name what it expected; what a build or a limit says does not.
    private static IReadOnlyList<string> Messages(TestGrade test, Audience audience) =>
        ShowsExpected(test, audience) || test.Divergence is null ? test.Messages : [];

    private static IEnumerable<string> Tell(Divergence divergence, bool showsExpected)
    {
        yield return $"first divergence: {Place(divergence)}";
        foreach (var line in divergence.Before)
            yield return $"{Indent}          {line}";
        if (showsExpected)
            yield return $"{Indent}expected  {divergence.Expected ?? "(the end)"}";
        yield return $"{Indent}{(showsExpected ? "happened  " : "not right ")}{divergence.Actual ?? "(the end)"}";
        if (divergence.Scene is not { } scene)
            yield break;
        yield return $"at {scene.Place}";
        if (scene.Source.Length > 0)
            yield return $"{Indent}{scene.Source}";
        if (scene.Instructions.Count > 0)
            yield return "before it";
        foreach (var line in scene.Instructions)
            yield return Indent + line;
        if (scene.Registers.Count > 0)
            yield return "registers";
        foreach (var line in scene.Registers)
            yield return Indent + line;
    }
}
