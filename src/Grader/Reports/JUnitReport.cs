// JUnit's XML, as build servers read it: a suite for each submission, a case for each test. There are no times in it, since the
// same submissions always make the same file.

using System.Globalization;
using System.Text;
using System.Xml;
using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Writes JUnit XML.</summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings s_settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    /// <summary>The file of a class, for the instructor.</summary>
    public static string Write(ClassGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, s_settings))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", grade.Title);
            var tests = grade.Submissions.SelectMany(submission => submission.Tests).ToList();
            Counts(xml, tests);
            foreach (var submission in grade.Submissions)
                Suite(xml, submission);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Suite(XmlWriter xml, SubmissionGrade submission)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", submission.Student);
        Counts(xml, submission.Tests);
        Attribute(xml, "skipped", Number(submission.Tests.Count(test => test.Status == TestStatus.Skipped)));
        xml.WriteStartElement("properties");
        Property(xml, "score", SubmissionText.Points(submission.Score));
        Property(xml, "maximum", SubmissionText.Points(submission.Maximum));
        if (submission.Problem is { } problem)
            Property(xml, "problem", problem);
        xml.WriteEndElement();
        foreach (var test in submission.Tests)
            Case(xml, submission, test);
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, SubmissionGrade submission, TestGrade test)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", submission.Student);
        Attribute(xml, "name", test.Name);
        if (ElementOf(test.Status) is { } element)
        {
            var lines = TestStory.Lines(test, Audience.Instructor);
            xml.WriteStartElement(element);
            Attribute(xml, "message", lines.FirstOrDefault(TestStory.Word(test.Status)));
            Attribute(xml, "type", TestStory.Word(test.Status));
            xml.WriteString(string.Join('\n', lines));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // An error is none of the student's making.
    private static string? ElementOf(TestStatus status) => status switch
    {
        TestStatus.Passed => null,
        TestStatus.Skipped => "skipped",
        TestStatus.Crashed => "error",
        _ => "failure",
    };

    private static void Counts(XmlWriter xml, IReadOnlyCollection<TestGrade> tests)
    {
        Attribute(xml, "tests", Number(tests.Count));
        Attribute(xml, "failures", Number(tests.Count(test => ElementOf(test.Status) == "failure")));
        Attribute(xml, "errors", Number(tests.Count(test => ElementOf(test.Status) == "error")));
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        Attribute(xml, "name", name);
        Attribute(xml, "value", value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, PrintableText.Neutral(value));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
