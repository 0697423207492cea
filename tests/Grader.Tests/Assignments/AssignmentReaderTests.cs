// What is wrong with an assignment is said with line and column, and with what would be right.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cpu.Tracing;
using Toy.Grader.Assignments;
using Toy.Loader;
using Toy.Testing;

namespace Toy.Grader.Tests.Assignments;

public class AssignmentReaderTests
{
    private const string Small = """
        { "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }
        """;

    [Fact]
    public void A_small_assignment_gets_every_default()
    {
        var assignment = Read(Small);
        Assert.NotNull(assignment);
        var test = Assert.Single(assignment.Tests);
        Assert.Equal("snapshots", assignment.Snapshots);
        Assert.Equal(1, assignment.Points);
        Assert.Equal(EnvironmentKind.Bare, test.Environment.Kind);
        Assert.Equal(new Limits(), test.Limits);
        Assert.True(test.Compare.Console && test.Compare.Exit);
        Assert.Equal(Visibility.Full, test.Visibility);
        Assert.False(assignment.IsVaried(test));
    }

    [Fact]
    public void The_example_is_read()
    {
        var assignment = Read(Repository.Read("examples/assignment/assignment.json"));
        Assert.NotNull(assignment);
        Assert.Equal(["empty", "words", "your-words", "quick"], assignment.Tests.Select(test => test.Name));
        Assert.Equal(8, assignment.Points);
        Assert.Equal([false, false, true, false], assignment.Tests.Select(assignment.IsVaried));
        Assert.Equal(1u << 20, assignment.Tests[0].Environment.Memory);
    }

    [Fact]
    public void A_test_changes_what_it_names_and_keeps_the_rest()
    {
        var assignment = Read("""
            { "title": "T", "hand-in": ["a.s"], "environment": { "kind": "kernel", "memory": "4M", "seed": "student" }, "limits": { "console": 10 },
              "tests": [{ "name": "one", "program": ["a.s"], "varies": false, "environment": { "mmu": "bound" }, "limits": { "trace": 5 },
                "compare": { "exit": false, "trace": { "kinds": ["syscall", "sched"], "mode": "user" } } }] }
            """);
        Assert.NotNull(assignment);
        var test = assignment.Tests[0];
        Assert.Equal((EnvironmentKind.Kernel, 4u << 20, Mmu.Bound, null), (test.Environment.Kind, test.Environment.Memory, test.Environment.Mmu, test.Environment.Seed));
        Assert.Equal((10, 5), (test.Limits.ConsoleBytes, test.Limits.TraceLines));
        Assert.Equal(TraceKinds.SystemCall | TraceKinds.Scheduler, test.Compare.Trace?.Kinds);
        Assert.True(test.Compare.Trace?.IsUserMode);
        Assert.False(test.Compare.Exit);
    }

    [Theory]
    [InlineData("""{ "titel": "T", "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }""", "a.json:1:3: an assignment has no key 'titel'; did you mean 'title'?")]
    [InlineData("""{ "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }""", "a.json:1:1: an assignment needs 'title': The assignment's name for people")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [] }""", "a.json:1:46: 'tests' must have at least 1 of them, not 0")]
    [InlineData("""{ "title": 7, "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }""", "a.json:1:12: 'title' must be a line of 1 to 200 characters, not the number 7")]
    [InlineData("{\n  \"title\": \"T\",\n  \"hand-in\": [\"../a.s\"], \"tests\": [{ \"name\": \"one\" }] }", "a.json:3:15: an item of 'hand-in' must be a path of letters, digits, '.', '_', '+', '-' and '/', with no part that begins with a dot, not '../a.s'")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["b.s"] }] }""", "a.json:1:76: 'b.s' is neither handed in nor given; did you mean 'a.s'?")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }, { "name": "one", "program": ["a.s"] }] }""", "a.json:1:96: there is a test 'one' already")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "requires": ["two"] }] }""", "a.json:1:97: there is no test 'two' before this one; a test can only require those before it")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "points": -1 }] }""", "a.json:1:94: 'points' must be a number from 0 to 1000000, not -1")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "visibility": "ful" }] }""", "a.json:1:98: 'visibility' can't be 'ful'; did you mean 'full'?")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"], "compare": { "instructions": { "forbidden": ["mull"] } } }] }""", "a.json:1:129: there is no mnemonic 'mull'; did you mean 'mul'?")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "environment": { "seed": "student" }, "tests": [{ "name": "one", "program": ["a.s"] }] }""", "a.json:1:85: test 'one' has expected values that vary with the student, which need 'solution': the folder of what to run for them")]
    [InlineData("""{ "title": "T", "hand-in": ["a.s"], "environment": { "memory": "5000" }, "tests": [{ "name": "one", "program": ["a.s"] }] }""", "a.json:1:64: memory comes in pages of 4096 bytes, from 4K to 256M: not 5000")]
    [InlineData("""{ "title": "T", "title": "U", "hand-in": ["a.s"], "tests": [{ "name": "one", "program": ["a.s"] }] }""", "a.json:1:17: 'title' stands here twice")]
    [InlineData("{ \"title\": \"T\",\n  oops }", "a.json:2:3: this is no JSON: 'o' is an invalid start of a property name. Expected a '\"'")]
    [InlineData("[]", "a.json:1:1: an assignment must be an object, in { }, not a list")]
    [InlineData("", "a.json:1:1: this is no JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true")]
    public void A_mistake_is_said_with_its_place(string json, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(AssignmentReader.Read("a.json", Encoding.UTF8.GetBytes(json), diagnostics));
        Assert.Contains(expected, diagnostics.Items.Select(Describe));
    }

    [Fact]
    public void All_mistakes_are_said_at_once()
    {
        var diagnostics = new DiagnosticBag();
        AssignmentReader.Read("a.json", """{ "title": 1, "hand-in": 2, "tests": 3, "x": 4 }"""u8, diagnostics);
        Assert.Equal(4, diagnostics.Items.Count);
    }

    [Fact]
    public void Columns_count_characters_and_not_bytes()
    {
        var diagnostics = new DiagnosticBag();
        AssignmentReader.Read("a.json", """{ "title": "äöü", "x": 4 }"""u8, diagnostics);
        Assert.Contains("a.json:1:19: an assignment has no key 'x'; there is", Describe(diagnostics.Items[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        var json = new string('[', 100_000);
        Assert.Null(AssignmentReader.Read("a.json", Encoding.UTF8.GetBytes(json), diagnostics));
        Assert.Equal(GraderDiagnostics.NotJson, Assert.Single(diagnostics.Items).Id);
    }

    private static Assignment? Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var assignment = AssignmentReader.Read("a.json", Encoding.UTF8.GetBytes(json), diagnostics);
        Assert.Empty(diagnostics.Items.Select(Describe));
        return assignment;
    }

    private static string Describe(Diagnostic item) =>
        $"{item.Location?.File}:{item.Location?.Line}:{item.Location?.Column}: {item.Message}";
}
