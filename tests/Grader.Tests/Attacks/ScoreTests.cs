// Attacks on the sum: an assignment cannot be made to give more than its maximum, by mistake or by intent.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;

namespace Toy.Grader.Tests.Attacks;

public sealed class ScoreTests
{
    public static TheoryData<string> Tests =>
    [
        """{ "name": "a", "program": ["a.s"], "points": -1 }""",
        """{ "name": "a", "program": ["a.s"], "points": 1e300 }""",
        """{ "name": "a", "program": ["a.s"], "points": "1" }""",
        """{ "name": "a", "program": ["a.s"], "points": 1, "points": 100 }""",
        """{ "name": "a", "program": ["a.s"] }, { "name": "a", "program": ["a.s"] }""",
        """{ "name": "../a", "program": ["a.s"] }""",
        """{ "name": "a", "program": ["../a.s"] }""",
        """{ "name": "a", "program": ["/etc/passwd"] }""",
        """{ "name": "a", "program": ["a.s"], "points": 2, "compare": { "count": { "thresholds": [{ "at-most": 1, "points": 2 }, { "at-most": 2, "points": 50 }] } } }""",
        """{ "name": "a", "program": ["a.s"], "points": 2, "compare": { "count": { "thresholds": [{ "at-most": 1, "points": 50 }] } } }""",
        """{ "name": "a", "program": ["a.s"], "points": 2, "compare": { "count": { "thresholds": [{ "at-most": 1, "points": 2 }, { "at-most": 2, "points": -5 }] } } }""",
        """{ "name": "a", "program": ["a.s"], "requires": ["a"] }""",
        "",
    ];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Assignment_whose_points_make_no_sense_is_an_error(string tests)
    {
        var diagnostics = new DiagnosticBag();
        var json = $$"""{ "title": "T", "hand-in": ["a.s"], "tests": [{{tests}}] }""";
        Assert.Null(AssignmentReader.Read("assignment.json", Encoding.UTF8.GetBytes(json), diagnostics));
        Assert.True(diagnostics.HasErrors);
    }
}
