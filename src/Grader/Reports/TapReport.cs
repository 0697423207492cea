// The Test Anything Protocol, version 14: a subtest for each submission, a test point for each test, and what is to be said of
// it as YAML below.

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Writes TAP 14.</summary>
public static class TapReport
{
    private const string Nested = "    ";

    /// <summary>The stream of a class, for the instructor.</summary>
    public static string Write(ClassGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var text = new StringBuilder("TAP version 14\n");
        text.Append(CultureInfo.InvariantCulture, $"1..{grade.Submissions.Count}");
        text.Append(grade.Submissions.Count == 0 ? " # no submissions\n" : "\n");
        var number = 0;
        foreach (var submission in grade.Submissions)
        {
            number++;
            text.Append("# Subtest: ").Append(Description(submission.Student)).Append('\n');
            Append(text, submission);
            var isFull = submission.Problem is null && submission.Tests.All(test => test.Status == TestStatus.Passed);
            Point(text, "", isFull, number, submission.Student);
            text.Append("  ---\n");
            Value(text, "  ", "points", submission.Score);
            Value(text, "  ", "maximum", submission.Maximum);
            if (submission.Problem is { } problem)
                text.Append("  problem: ").Append(Quoted(problem)).Append('\n');
            text.Append("  ...\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, SubmissionGrade submission)
    {
        text.Append(CultureInfo.InvariantCulture, $"{Nested}1..{submission.Tests.Count}");
        text.Append(submission.Tests.Count == 0 ? " # nothing was tested\n" : "\n");
        var number = 0;
        foreach (var test in submission.Tests)
        {
            number++;

            // A test that was skipped has no points, so it is not ok, and has no SKIP, which would make it so.
            Point(text, Nested, test.Status == TestStatus.Passed, number, test.Name);
            if (test.Status == TestStatus.Passed)
                continue;
            text.Append(Nested).Append("  ---\n");
            text.Append(Nested).Append("  status: ").Append(Quoted(TestStory.Word(test.Status))).Append('\n');
            Value(text, Nested + "  ", "points", test.Points);
            Value(text, Nested + "  ", "maximum", test.Maximum);
            var lines = TestStory.Lines(test, Audience.Instructor);
            if (lines.Count > 0)
                text.Append(Nested).Append("  story:\n");
            foreach (var line in lines)
                text.Append(Nested).Append("    - ").Append(Quoted(line)).Append('\n');
            text.Append(Nested).Append("  ...\n");
        }
    }

    private static void Point(StringBuilder text, string indent, bool isOk, int number, string name) =>
        text.Append(CultureInfo.InvariantCulture, $"{indent}{(isOk ? "ok" : "not ok")} {number} - {Description(name)}\n");

    private static void Value(StringBuilder text, string indent, string name, decimal value) =>
        text.Append(CultureInfo.InvariantCulture, $"{indent}{name}: {SubmissionText.Points(value)}\n");

    // A # would begin a directive.
    private static string Description(string name) => PrintableText.Neutral(name)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace('\n', ' ');

    // A text in JSON's form is one in YAML's, too.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(PrintableText.Neutral(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
