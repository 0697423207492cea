// A result and the expected values → points. This side never runs student code.

using System.Security.Cryptography;
using System.Text;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;

namespace Toy.Grader.Comparing;

/// <summary>Grades the results of one assignment.</summary>
/// <param name="staged">The assignment.</param>
/// <param name="expected">Its snapshots.</param>
/// <param name="scrub">Makes equal what may differ.</param>
public sealed class SubmissionGrader(StagedAssignment staged, ExpectedValues expected, Func<Observation, Observation> scrub)
{
    /// <summary>The hash of all that decides a grade but for the result itself.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"toy grading 1\0{staged.Hash}\0{expected.Hash}")));

    /// <summary>The grades of a class, in the order given.</summary>
    public ClassGrade Class(IReadOnlyList<SubmissionGrade> grades) => new(
        staged.Assignment.Title,
        staged.Assignment.Points,
        [.. staged.Assignment.Tests.Select(test => new GradedTest(test.Name, test.Description, test.Points, test.Visibility))],
        grades);

    /// <summary>The grade of a result.</summary>
    /// <param name="result">Bound to the assignment and the submission: <see cref="ResultBinding"/>.</param>
    /// <param name="solution">What the solution does with the student's variant; null when nothing varies.</param>
    /// <exception cref="InvalidOperationException">A test varies and there is no solution's result.</exception>
    public SubmissionGrade Grade(SubmissionResult result, SubmissionResult? solution)
    {
        ArgumentNullException.ThrowIfNull(result);
        var grades = new List<TestGrade>();
        for (var i = 0; i < staged.Assignment.Tests.Count; i++)
        {
            var test = staged.Assignment.Tests[i];
            grades.Add(result.Problem is { } problem
                ? Zero(test, TestStatus.Crashed, [PrintableText.Neutral(problem)])
                : Grade(test, result.Tests[i], Accepted(test, i, solution), grades));
        }

        var maximum = staged.Assignment.Points;
        return new SubmissionGrade
        {
            Format = SubmissionGrade.CurrentFormat,
            Assignment = Hash,
            Student = result.Student,
            Submission = result.Submission,
            Score = Math.Clamp(grades.Sum(grade => grade.Points), 0, maximum),
            Maximum = maximum,
            Problem = result.Problem is null ? null : PrintableText.Neutral(result.Problem),
            Tests = grades,
        };
    }

    /// <summary>Why a result of the solution can't be compared with; null when it can.</summary>
    public string? ProblemOfSolution(SubmissionResult solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        if (solution.Problem is { } problem)
            return $"the assignment's solution could not be run: {problem}";
        var varied = staged.Assignment.Tests.Where(staged.Assignment.IsVaried).Select(test => test.Name);
        if (solution.Tests.FirstOrDefault(test => test.Outcome != TestOutcome.Ran && varied.Contains(test.Name)) is not { } bad)
            return null;

        // Whoever loops for ever meets the same limit: that would be right then.
        var what = bad.Outcome == TestOutcome.NotBuilt ? "does not build for" : "does not come to an end within the limits of";
        return $"the assignment's solution {what} test {bad.Name}: {string.Join("; ", bad.Messages.Take(3))}";
    }

    /// <summary>The moment of a divergence, in terms that say nothing of what was expected.</summary>
    public static ReplayMoment MomentOf(Divergence divergence, TestResult result)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        ArgumentNullException.ThrowIfNull(result);
        if (divergence.Section != SectionNames.Console || result.Observation[SectionNames.Console] is not { } console)
            return new ReplayMoment(divergence.Time, null);
        var before = console.Lines.Take(divergence.Line - 1).Sum(line => PrintableText.BytesBefore(line, line.Length) + 1);
        return new ReplayMoment(null, before + PrintableText.BytesBefore(divergence.Actual ?? "", divergence.Column - 1));
    }

    // Snapshots are scrubbed when they are made.
    private IReadOnlyList<Observation> Accepted(TestCase test, int index, SubmissionResult? solution)
    {
        if (!staged.Assignment.IsVaried(test))
            return expected.Of(test);
        return solution is { Problem: null } && solution.Tests[index].Outcome != TestOutcome.NotBuilt
            ? [scrub(solution.Tests[index].Observation)]
            : throw new InvalidOperationException($"the solution has no result for test {test.Name}");
    }

    private TestGrade Grade(TestCase test, TestResult result, IReadOnlyList<Observation> accepted, List<TestGrade> earlier)
    {
        var missing = test.Requires.Where(name => earlier.Find(grade => grade.Name == name) is not { Status: TestStatus.Passed or TestStatus.Partial });
        if (string.Join(", ", missing) is { Length: > 0 } names)
            return Zero(test, TestStatus.Skipped, [$"not graded, since it requires {names}"]);
        if (result.Outcome == TestOutcome.NotBuilt)
            return Zero(test, TestStatus.NotBuilt, Neutral(result.Messages));
        if (Scrubbed(result.Observation, out var problem) is not { } actual)
            return Zero(test, TestStatus.Crashed, [problem]);
        var divergence = FirstDivergence.Find(accepted, actual, result.Time);
        if (divergence is not null)
            return Zero(test, TestStatus.Failed, Neutral(result.Messages)) with { Divergence = divergence };
        if (result.Outcome == TestOutcome.Limit && !test.Compare.Exit)
            return Zero(test, TestStatus.Failed, Neutral(result.Messages));
        return test.Compare.Count?.Thresholds is { Count: > 0 } thresholds
            ? ByCount(test, thresholds, result.Count ?? ulong.MaxValue)
            : Zero(test, TestStatus.Passed, []) with { Points = test.Points };
    }

    // An expression of the assignment's that takes too long on what a student printed costs that test alone.
    private Observation? Scrubbed(Observation observation, out string problem)
    {
        problem = "";
        try
        {
            return scrub(observation);
        }
        catch (ScrubberTimeoutException tooLong)
        {
            problem = PrintableText.Neutral(tooLong.Message);
            return null;
        }
    }

    private static TestGrade ByCount(TestCase test, IReadOnlyList<CountThreshold> thresholds, ulong count)
    {
        var reached = thresholds.FirstOrDefault(threshold => count <= threshold.AtMost);
        if (reached is not null && reached.Points == test.Points)
            return Zero(test, TestStatus.Passed, []) with { Points = test.Points };

        // The thresholds are what was expected, as a snapshot is.
        var most = test.Visibility == Visibility.Full ? $"at most {thresholds[0].AtMost}" : "fewer";
        string[] messages = [$"it took {count} instructions; all points are for {most}"];
        return Zero(test, reached is { Points: > 0 } ? TestStatus.Partial : TestStatus.Failed, messages) with { Points = reached?.Points ?? 0 };
    }

    // Result files are read back from disk: what they say is shown to people, whoever wrote it.
    private static IReadOnlyList<string> Neutral(IReadOnlyList<string> lines) => [.. lines.Select(PrintableText.Neutral)];

    private static TestGrade Zero(TestCase test, TestStatus status, IReadOnlyList<string> messages) => new()
    {
        Name = test.Name,
        Status = status,
        Points = 0,
        Maximum = test.Points,
        Visibility = test.Visibility,
        Messages = messages,
    };
}
