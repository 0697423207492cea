// The grades of a class as a table for the console.

using System.Globalization;
using System.Text;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Formats a class for people.</summary>
public static class ClassText
{
    /// <summary>A row a submission, then how often each test was passed.</summary>
    public static string Format(ClassGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var rows = new List<string[]> { (string[])["student", "score", .. grade.Tests.Select(test => test.Name)] };
        foreach (var submission in grade.Submissions)
            rows.Add([submission.Student, SubmissionText.Points(submission.Score), .. submission.Tests.Select(Cell)]);
        rows.Add((string[])["out of", SubmissionText.Points(grade.Maximum), .. grade.Tests.Select(test => SubmissionText.Points(test.Points))]);
        if (grade.Submissions.Count > 0)
            rows.Add((string[])["passed", "", .. Enumerable.Range(0, grade.Tests.Count).Select(index => Rate(grade, index))]);
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(TestGrade test) => test.Status switch
    {
        TestStatus.Passed or TestStatus.Partial or TestStatus.Failed => SubmissionText.Points(test.Points),
        TestStatus.NotBuilt => "build",
        TestStatus.Skipped => "-",
        _ => "crash",
    };

    private static string Rate(ClassGrade grade, int test)
    {
        var passed = grade.Submissions.Count(submission => submission.Tests[test].Status == TestStatus.Passed);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * passed / grade.Submissions.Count}%");
    }
}
