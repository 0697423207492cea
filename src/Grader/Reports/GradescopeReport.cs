// results.json, which Gradescope's autograders leave for one submission. The student reads it, so of each test it has what its
// visibility allows; hidden tests are marked as such and carry no text all the same.

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Writes Gradescope's results.json.</summary>
public static class GradescopeReport
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>The file of one submission.</summary>
    public static string Write(SubmissionGrade submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("score", submission.Score);
            json.WriteString("output", PrintableText.Neutral(submission.Problem ?? $"{SubmissionText.Points(submission.Score)} of {SubmissionText.Points(submission.Maximum)} points"));
            json.WriteString("output_format", "text");
            json.WriteString("visibility", "visible");
            json.WriteString("stdout_visibility", "hidden");
            json.WriteStartArray("tests");
            foreach (var test in submission.Tests)
                Test(json, test);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Test(Utf8JsonWriter json, TestGrade test)
    {
        json.WriteStartObject();
        json.WriteString("name", PrintableText.Neutral(test.Name));
        json.WriteString("name_format", "text");
        json.WriteNumber("score", test.Points);
        json.WriteNumber("max_score", test.Maximum);
        json.WriteString("status", test.Status == TestStatus.Passed ? "passed" : "failed");
        json.WriteString("output", string.Join('\n', TestStory.Lines(test, Audience.Student)));
        json.WriteString("output_format", "text");
        json.WriteString("visibility", test.Visibility == Visibility.None ? "hidden" : "visible");
        json.WriteEndObject();
    }
}
