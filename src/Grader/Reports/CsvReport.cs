// One row a submission, as RFC 4180 has it, for spreadsheets and the registrar's import.

using System.Text;
using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Writes comma-separated values.</summary>
public static class CsvReport
{
    /// <summary>A header, then student, score, maximum, problem and the points of each test.</summary>
    public static string Write(ClassGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var text = new StringBuilder();
        Row(text, ["student", "score", "maximum", "problem", .. grade.Tests.Select(test => test.Name)]);
        foreach (var submission in grade.Submissions)
        {
            var points = submission.Tests.ToDictionary(test => test.Name, test => SubmissionText.Points(test.Points), StringComparer.Ordinal);
            Row(text,
            [
                submission.Student,
                SubmissionText.Points(submission.Score),
                SubmissionText.Points(submission.Maximum),
                submission.Problem ?? "",
                .. grade.Tests.Select(test => points.GetValueOrDefault(test.Name, "0")),
            ]);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var cell = PrintableText.Neutral(value);

        // A spreadsheet would compute what begins like this.
        if (cell is ['=' or '+' or '-' or '@', ..])
            cell = "'" + cell;
        return cell.AsSpan().ContainsAny("\",\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
