using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Toy.Grader.Reports;
using Toy.Grader.Results;
using Toy.Testing;

namespace Toy.Grader.Tests.Reports;

/// <summary>JUnit XML: valid by its schema, and each test with the outcome it had.</summary>
public class JUnitReportTests
{
    public static TheoryData<string> Classes() => ["large", "hostile", "empty"];

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_file_is_valid(string name)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Repository.PathOf("tests/Grader.Tests/Reports/Schemas/junit.xsd"));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, problem) => errors.Add(problem.Message);

        using (var reader = XmlReader.Create(new StringReader(JUnitReport.Write(ClassOf(name))), settings))
        {
            while (reader.Read())
            {
            }
        }

        Assert.Empty(errors);
    }

    [Fact]
    public void Every_test_has_its_outcome()
    {
        var grade = new ClassGrade("T", 9, SampleClass.Tests(6), [SampleClass.Submission("ada", [.. Enum.GetValues<TestStatus>()], null)]);

        var suite = XDocument.Parse(JUnitReport.Write(grade)).Root?.Element("testsuite");

        Assert.Equal(
            [null, "failure", "failure", "failure", "skipped", "error"],
            suite?.Elements("testcase").Select(test => test.Elements().SingleOrDefault()?.Name.LocalName));
        Assert.Equal(("6", "3", "1", "1"), (suite?.Attribute("tests")?.Value, suite?.Attribute("failures")?.Value, suite?.Attribute("errors")?.Value, suite?.Attribute("skipped")?.Value));
        Assert.Contains("console, line 5:", suite?.Elements("testcase").ElementAt(2).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_student_printed_stays_text()
    {
        var xml = XDocument.Parse(JUnitReport.Write(SampleClass.Hostiles));

        Assert.Empty(xml.Descendants("script"));
        Assert.Contains("<script>alert(1)</script>", xml.Descendants("failure").First().Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', xml.ToString());
    }

    internal static ClassGrade ClassOf(string name) => name switch
    {
        "large" => SampleClass.Large(40),
        "hostile" => SampleClass.Hostiles,
        _ => SampleClass.Empty,
    };
}
