// A submission's grade as text: each test on a line, and for those that failed the first divergence with what was around it.

using System.Globalization;
using System.Text;
using Toy.Grader.Assignments;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Formats the grade of one submission for people.</summary>
public static class SubmissionText
{
    private const int MostMessages = 20;

    /// <summary>The report.</summary>
    /// <param name="grade">Of whom.</param>
    /// <param name="title">The assignment's.</param>
    /// <param name="isForStudent">Only what each test's visibility allows.</param>
    public static string Format(SubmissionGrade grade, string title, bool isForStudent)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var text = new StringBuilder();
        Line(text, $"{title}");
        Line(text, $"{grade.Student}: {Points(grade.Score)} of {Points(grade.Maximum)} points");
        if (grade.Problem is { } problem)
            Line(text, $"\n{problem}");
        text.Append('\n');
        var width = grade.Tests.Select(test => test.Name.Length).DefaultIfEmpty().Max();
        foreach (var test in grade.Tests)
            Line(text, $"{Word(test.Status),-9} {test.Name.PadRight(width)}  {Points(test.Points)} of {Points(test.Maximum)}");
        foreach (var test in grade.Tests.Where(test => test.Status is not (TestStatus.Passed or TestStatus.Crashed)))
            Append(text, test, isForStudent ? test.Visibility : Visibility.Full);
        return text.ToString();
    }

    /// <summary>Points without needless zeros.</summary>
    public static string Points(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A status in a word for people.</summary>
    public static string Word(TestStatus status) => status switch
    {
        TestStatus.Passed => "passed",
        TestStatus.Partial => "partly",
        TestStatus.Failed => "FAILED",
        TestStatus.NotBuilt => "NOT BUILT",
        TestStatus.Skipped => "skipped",
        _ => "CRASHED",
    };

    private static void Append(StringBuilder text, TestGrade test, Visibility visibility)
    {
        Line(text, $"\n{test.Name}: {Word(test.Status).ToLowerInvariant()}");
        if (visibility == Visibility.None && test.Status != TestStatus.Skipped)
        {
            Line(text, $"    what this test looks at is not shown");
            return;
        }

        if (test.Divergence is { } divergence)
            Append(text, divergence, visibility);
        foreach (var message in test.Messages.Take(MostMessages))
            Line(text, $"    {message}");
        if (test.Messages.Count > MostMessages)
            Line(text, $"    ({test.Messages.Count - MostMessages} lines more)");
    }

    private static void Append(StringBuilder text, Divergence divergence, Visibility visibility)
    {
        Line(text, $"    {divergence.Section}, line {divergence.Line}:");
        foreach (var line in divergence.Before)
            Line(text, $"                {line}");
        if (visibility == Visibility.Full)
            Line(text, $"      expected  {divergence.Expected ?? "(nothing more)"}");
        Line(text, $"      actual    {divergence.Actual ?? "(nothing more)"}");
        if (visibility == Visibility.Full && divergence.Column > 1)
            Line(text, $"                {new string(' ', divergence.Column - 1)}^");
        if (divergence.Scene is not { } scene)
            return;
        Line(text, $"    after {scene.Time} instructions, at {scene.Place}");
        if (scene.Source.Length > 0)
            Line(text, $"      source    {scene.Source}");
        foreach (var line in scene.Registers)
            Line(text, $"      {line}");
        if (scene.Instructions.Count > 0)
            Line(text, $"    the instructions before:");
        foreach (var line in scene.Instructions)
            Line(text, $"    {line}");
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
