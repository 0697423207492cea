// A submission's grade as text: each test on a line, and for those that failed the first divergence with what was around it.

using System.Globalization;
using System.Text;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Formats the grade of one submission for people.</summary>
public static class SubmissionText
{
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
        var audience = isForStudent ? Audience.Student : Audience.Instructor;
        foreach (var test in grade.Tests.Where(test => test.Status is not (TestStatus.Passed or TestStatus.Crashed)))
        {
            Line(text, $"\n{test.Name}: {Word(test.Status).ToLowerInvariant()}");
            foreach (var line in TestStory.Lines(test, audience))
                Line(text, $"    {line}");
        }

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

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
