// An exercise of exercises/, graded in the way of `toy grade`: a run that does not know what is expected, then a comparison.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;
using Toy.Grader.Comparing;
using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Exercises.Tests;

internal sealed class Exercise
{
    private readonly string _name;
    private readonly SubmissionGrader _grader;
    private readonly SubmissionRunner _runner;
    private readonly SubmissionRunner _solutionRunner;

    /// <param name="name">Its folder in exercises/.</param>
    /// <param name="instructions">Those that the solution runs on; the standard ones when null.</param>
    /// <param name="submitted">Those that submissions run on; the solution's when null.</param>
    public Exercise(string name, InstructionTable? instructions = null, InstructionTable? submitted = null)
    {
        _name = name;
        var solutions = new BuiltToy { Instructions = instructions ?? InstructionTable.Standard };
        var diagnostics = new DiagnosticBag();
        var staged = StagedAssignment.Open(
            $"{name}/{AssignmentFormat.FileName}", File.ReadAllBytes(PathOf(AssignmentFormat.FileName)), RepositoryFiles.Read(PathOf("given")), solutions.Identity, diagnostics);
        var expected = staged is null ? null : ExpectedValues.Read(staged.Assignment, RepositoryFiles.Read(PathOf(staged.Assignment.Snapshots)), diagnostics);
        Assert.Equal("", DiagnosticText.Render(diagnostics.Items));
        Assert.NotNull(staged);
        Assert.NotNull(expected);
        Staged = staged;
        _grader = new SubmissionGrader(staged, expected, observation => new Scrubbers(staged.Assignment.Scrubbers).Scrub(observation));
        _solutionRunner = new SubmissionRunner(staged, solutions);
        _runner = submitted is null ? _solutionRunner : new SubmissionRunner(staged, new BuiltToy { Instructions = submitted });
    }

    public StagedAssignment Staged { get; }

    public string Folder => PathOf(".");

    public Assignment Assignment => Staged.Assignment;

    public FileSet Start => RepositoryFiles.Read(PathOf("start")).Only(Assignment.HandIn);

    public FileSet Solution => RepositoryFiles.Read(PathOf(Assignment.Solution ?? "")).Only(Assignment.HandIn);

    /// <summary>The solution with a piece of text, which must be there, replaced by another.</summary>
    public FileSet Wrong(string file, string right, string wrong)
    {
        Assert.True(Solution.TryGet(file, out var bytes));
        var text = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        Assert.Contains(right, text, StringComparison.Ordinal);
        var changed = KeyValuePair.Create(file, Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)));
        return new FileSet([.. Solution.Files, changed]);
    }

    public SubmissionGrade Grade(FileSet files, string student = "anna") => Grade(files, student, _runner.Run);

    private SubmissionGrade Grade(FileSet files, string student, Func<Submission, SubmissionResult> run)
    {
        var solution = _solutionRunner.Run(new Submission(student, Solution));
        Assert.Null(_grader.ProblemOfSolution(solution));
        return _grader.Grade(run(new Submission(student, files)), solution);
    }

    /// <summary>The tests that do not get full points, and why: <c>failed</c>, <c>skipped</c> …</summary>
    public string Lost(FileSet files, Func<Submission, SubmissionResult>? run = null) => string.Join(' ', Grade(files, "anna", run ?? _runner.Run).Tests
        .Where(test => test.Points < test.Maximum)
        .Select(test => test.Status == TestStatus.Failed ? test.Name : $"{test.Name}:{test.Status}"));

    private string PathOf(string relative) => Path.Combine(Repository.PathOf("exercises"), _name, relative);
}
