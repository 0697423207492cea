// The published schema is the reader's own form, written out; and what one accepts, the other does.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;
using Toy.Testing;

namespace Toy.Grader.Tests.Assignments;

public class SchemaTests
{
    private const string Published = "docs/assignment.schema.json";

    private const string Validator = """
        import json, sys
        import jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
        print("bad" if errors else "good")
        """;

    private static readonly string[] s_bad =
    [
        """{ "title": "T", "hand-in": ["a.s"], "tests": [] }""",
        """{ "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }""",
        """{ "title": "T", "hand-in": ["/a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "One", "program": ["a.s"] }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "extra": 1, "tests": [{ "name": "one", "program": ["a.s"] }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "points": "many" }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "limits": { "trace": 0 } }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "compare": { "registers": ["eex"] } }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "environment": { "seed": "other" }, "tests": [{ "name": "one", "program": ["a.s"] }] }""",
        """{ "title": "T", "hand-in": ["a.s"], "variants": { "n": ["a"] }, "tests": [{ "name": "one", "program": ["a.s"] }] }""",
    ];

    [Fact]
    public void The_published_schema_is_the_one_that_the_reader_has()
    {
        if (Environment.GetEnvironmentVariable("TOY_WRITE_SCHEMA") is not null)
            File.WriteAllText(Repository.PathOf(Published), AssignmentFormat.Schema());
        Assert.Equal(Repository.Read(Published), AssignmentFormat.Schema());
    }

    [PythonFact("jsonschema")]
    public void Schema_and_reader_agree_about_good_and_bad_files()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("validate.py", Validator);
        string[] good = [Repository.Read("examples/assignment/assignment.json")];
        foreach (var (json, verdict) in good.Select(json => (json, "good")).Concat(s_bad.Select(json => (json, "bad"))))
        {
            var result = Tool.Run("python3", script, Repository.PathOf(Published), folder.Write("a.json", json));
            Assert.True(result.Output.Trim() == verdict, $"the schema finds this not {verdict}: {json}\n{result.Errors}");
            var diagnostics = new DiagnosticBag();
            AssignmentReader.Read("a.json", Encoding.UTF8.GetBytes(json), diagnostics);
            Assert.True(diagnostics.HasErrors == (verdict == "bad"), $"the reader finds this not {verdict}: {json}");
        }
    }
}
