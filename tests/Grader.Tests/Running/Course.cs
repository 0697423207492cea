// Small assignments and submissions for tests, run in this process.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Grading;
using Toy.Grader.Comparing;
using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;

namespace Toy.Grader.Tests.Running;

/// <summary>An assignment of one test, or of some, made from text.</summary>
internal sealed class Course
{
    private static readonly InstalledToy s_installation = new();

    private readonly SubmissionRunner _runner;

    private Course(StagedAssignment staged)
    {
        Staged = staged;
        _runner = new SubmissionRunner(staged, s_installation);
    }

    public StagedAssignment Staged { get; }

    /// <summary>An assignment from its JSON, with given files.</summary>
    public static Course Of(string json, params IEnumerable<(string Path, string Text)> given)
    {
        var diagnostics = new DiagnosticBag();
        var staged = StagedAssignment.Open("assignment.json", Encoding.UTF8.GetBytes(json), Files(given), "test", diagnostics);
        Assert.Equal("", DiagnosticText.Render(diagnostics.Items));
        return new Course(staged ?? throw new InvalidOperationException());
    }

    /// <summary>A course with one test of a program a.s; the rest of the test as JSON.</summary>
    public static Course OfTest(string test = "", string assignment = "") =>
        Of($$"""{ "title": "T", "hand-in": ["a.s"], {{assignment}} "tests": [{ {{test}} "name": "one", "program": ["a.s"] }] }""");

    public static FileSet Files(params IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    public static Submission Submission(string source, string student = "ann") => new(student, Files(("a.s", source)));

    public SubmissionResult Run(string source, string student = "ann") => _runner.Run(Submission(source, student));

    /// <summary>What the first test showed.</summary>
    public TestResult RunOne(string source, string student = "ann") => Run(source, student).Tests[0];

    public Scene? Look(string source, ReplayMoment moment) => _runner.Replay(Submission(source), "one", moment);

    /// <summary>The grade when this source's values are the expected ones.</summary>
    public SubmissionGrade Grade(string source, string solution)
    {
        var tests = Staged.Assignment.Tests;
        var snapshots = Files(Run(solution).Tests.Zip(tests).Select(pair => (SnapshotFile.Verified(pair.Second.Name).FileName, pair.First.Observation.Format())));
        var diagnostics = new DiagnosticBag();
        var expected = ExpectedValues.Read(Staged.Assignment, snapshots, diagnostics);
        Assert.Equal("", DiagnosticText.Render(diagnostics.Items));
        return new SubmissionGrader(Staged, expected ?? throw new InvalidOperationException(), observation => observation).Grade(Run(source), null);
    }
}
