// The class that is attacked: an assignment of four tests, bare and under the kernel, with snapshots made from its solution.
// Submissions go the way that they go in toy grade: run, written to a result file, read back, bound, compared.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Grading;
using Toy.Grader.Comparing;
using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;
using Toy.Testing;

namespace Toy.Grader.Tests.Attacks;

/// <summary>One assignment, and what grades it.</summary>
public sealed class Target
{
    public const string HandIn = "answer.s";

    private readonly ExpectedValues _expected;

    public Target()
    {
        Folder = Path.Combine(Repository.Root, "tests", "Grader.Tests", "Attacks");
        Given = FolderFiles.Read(Path.Combine(Folder, "assignment", "given"));
        Solution = FolderFiles.Read(Path.Combine(Folder, "assignment", "solution"));
        var diagnostics = new DiagnosticBag();
        var description = File.ReadAllBytes(Path.Combine(Folder, "assignment", "assignment.json"));
        Staged = StagedAssignment.Open("assignment.json", description, Given, new InstalledToy().Identity, diagnostics)
            ?? throw new InvalidDataException(DiagnosticText.Render(diagnostics.Items));
        Runner = new SubmissionRunner(Staged, new InstalledToy());
        var solved = Runner.Run(new Submission("solution", Solution));
        Snapshots = new FileSet(Staged.Assignment.Tests.Zip(solved.Tests)
            .Where(pair => !Staged.Assignment.IsVaried(pair.First))
            .Select(pair => KeyValuePair.Create(SnapshotFile.Verified(pair.First.Name).FileName, Encoding.UTF8.GetBytes(pair.Second.Observation.Format()))));
        _expected = ExpectedValues.Read(Staged.Assignment, Snapshots, diagnostics)
            ?? throw new InvalidDataException(DiagnosticText.Render(diagnostics.Items));
        Grader = new SubmissionGrader(Staged, _expected, new Scrubbers([]).Scrub);
        Honest = ResultJson.Write(Grade("honest", Solution).Result);
    }

    /// <summary>The folder of this assignment and of the attacks on it.</summary>
    public string Folder { get; }

    public FileSet Given { get; }

    public FileSet Solution { get; }

    public FileSet Snapshots { get; }

    public StagedAssignment Staged { get; }

    public SubmissionRunner Runner { get; }

    public SubmissionGrader Grader { get; }

    /// <summary>The result file of a right submission that was run before any attack.</summary>
    private byte[] Honest { get; }

    /// <summary>A submission of one file.</summary>
    public static FileSet Source(byte[] bytes) => new([KeyValuePair.Create(HandIn, bytes)]);

    /// <summary>A submission of one file.</summary>
    public static FileSet Source(string text) => Source(Encoding.UTF8.GetBytes(text));

    /// <summary>Runs a submission and grades what its result file says.</summary>
    public Outcome Grade(string student, FileSet files)
    {
        var submission = new Submission(student, files);
        var bytes = ResultJson.Write(Runner.Run(submission));
        var (result, problem) = ResultJson.ReadResult(bytes);
        Assert.Null(problem);
        Assert.NotNull(result);
        Assert.Null(ResultBinding.Problem(result, Staged, submission));
        return new Outcome(result, Grader.Grade(result, Runner.Run(new Submission(student, Solution))), Encoding.UTF8.GetString(bytes));
    }

    /// <summary>An attack: nothing is gained but <paramref name="points"/>, nothing leaks, and others are graded as before.</summary>
    public Outcome Attack(FileSet files, decimal points = 0)
    {
        var outcome = Grade("mallory", files);
        Assert.Equal(points, outcome.Grade.Score);
        Harmless.Check(outcome);
        Assert.Equal(Encoding.UTF8.GetString(Honest), Encoding.UTF8.GetString(ResultJson.Write(Runner.Run(new Submission("honest", Solution)))));
        return outcome;
    }
}

/// <summary>What became of a submission.</summary>
public sealed record Outcome(SubmissionResult Result, SubmissionGrade Grade, string ResultFile)
{
    /// <summary>The grade of a test.</summary>
    public TestGrade Of(string test) => Grade.Tests.Single(grade => grade.Name == test);

    /// <summary>All that was observed of a test and said about it.</summary>
    public string Text(string test)
    {
        var result = Result.Tests.Single(one => one.Name == test);
        return string.Join('\n', result.Messages) + "\n" + result.Observation.Format();
    }
}
