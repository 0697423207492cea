using System.Text.Json;
using Toy.Grader.Reports;
using Toy.Grader.Results;
using Toy.Testing;

namespace Toy.Grader.Tests.Reports;

/// <summary>Gradescope's results.json: valid by its documentation, and silent about what a student must not see.</summary>
public class GradescopeReportTests
{
    private const string Schema = "tests/Grader.Tests/Reports/Schemas/gradescope.schema.json";

    private const string Validator = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        for name in sys.argv[2:]:
            jsonschema.validate(json.load(open(name, encoding="utf-8")), schema, jsonschema.Draft202012Validator)
        """;

    [PythonFact("jsonschema")]
    public void Files_are_valid()
    {
        using var folder = new TemporaryFolder();
        var files = SampleClass.Large(5).Submissions.Concat(SampleClass.Hostiles.Submissions)
            .Select((submission, index) => folder.Write($"{index}.json", GradescopeReport.Write(submission)));
        var result = Tool.Run("python3", [folder.Write("validate.py", Validator), Repository.PathOf(Schema), .. files]);

        Assert.Equal("", result.Errors);
    }

    [PythonFact("jsonschema")]
    public void The_schema_refuses_what_gradescope_does_not_know()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("validate.py", Validator);
        foreach (var bad in (string[])["""{ "score": "1" }""", """{ "tests": [{ "status": "ok" }] }""", """{ "score": 1, "visibility": "all" }""", "{}"])
            Assert.NotEqual(0, Tool.Run("python3", script, Repository.PathOf(Schema), folder.Write("bad.json", bad)).ExitCode);
    }

    [Fact]
    public void Points_are_those_of_the_grade_and_hidden_tests_tell_nothing()
    {
        var submission = SampleClass.Submission("ada", [TestStatus.Passed, TestStatus.Partial, TestStatus.Failed, TestStatus.Failed, TestStatus.Failed], null);

        using var json = JsonDocument.Parse(GradescopeReport.Write(submission));
        var tests = json.RootElement.GetProperty("tests").EnumerateArray().ToList();

        Assert.Equal(submission.Score, json.RootElement.GetProperty("score").GetDecimal());
        Assert.Equal(submission.Tests.Select(test => test.Points), tests.Select(test => test.GetProperty("score").GetDecimal()));
        Assert.Equal(["passed", "failed", "failed", "failed", "failed"], tests.Select(test => test.GetProperty("status").GetString()));
        Assert.Equal(["visible", "visible", "visible", "visible", "hidden"], tests.Select(test => test.GetProperty("visibility").GetString()));
        Assert.Equal("what this test looks at is not shown", tests[4].GetProperty("output").GetString());
        Assert.DoesNotContain("popped 2", tests[3].GetProperty("output").GetString(), StringComparison.Ordinal);
    }
}
