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
    private const int MostMessages = 20;

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
        var visibility = audience == Audience.Student ? test.Visibility : Visibility.Full;
        if (visibility == Visibility.None && test.Status != TestStatus.Skipped)
            return ["what this test looks at is not shown"];
        List<string> lines = test.Divergence is { } divergence ? [.. Tell(divergence, visibility == Visibility.Full)] : [];
        lines.AddRange(test.Messages.Take(MostMessages));
        if (test.Messages.Count > MostMessages)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"({test.Messages.Count - MostMessages} lines more)"));
        return [.. lines.SelectMany(line => line.Split('\n')).Select(PrintableText.Neutral)];
    }

    /// <summary><c>console, line 3, after 1234 instructions</c></summary>
    public static string Place(Divergence divergence)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        return string.Create(CultureInfo.InvariantCulture, $"{divergence.Section}, line {divergence.Line}, after {divergence.Time} instructions");
    }

    private static IEnumerable<string> Tell(Divergence divergence, bool showsExpected)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{divergence.Section}, line {divergence.Line}:");
        foreach (var line in divergence.Before)
            yield return $"            {line}";
        if (showsExpected)
            yield return $"  expected  {divergence.Expected ?? "(nothing more)"}";
        yield return $"  actual    {divergence.Actual ?? "(nothing more)"}";
        if (showsExpected && divergence.Column > 1)
            yield return $"            {new string(' ', divergence.Column - 1)}^";
        if (divergence.Scene is not { } scene)
            yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"after {scene.Time} instructions, at {scene.Place}");
        if (scene.Source.Length > 0)
            yield return $"  source    {scene.Source}";
        foreach (var line in scene.Registers)
            yield return $"  {line}";
        if (scene.Instructions.Count > 0)
            yield return "the instructions before:";
        foreach (var line in scene.Instructions)
            yield return line;
    }
}
