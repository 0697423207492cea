// A result counts only for the assignment and the submission that it was made from.

using Toy.Grader.Results;
using Toy.Grader.Submissions;

namespace Toy.Grader.Comparing;

/// <summary>Checks what a result file says it belongs to.</summary>
public static class ResultBinding
{
    /// <summary>Why a result does not belong to these; null when it does.</summary>
    public static string? Problem(SubmissionResult result, StagedAssignment staged, Submission submission)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(staged);
        ArgumentNullException.ThrowIfNull(submission);
        return result.Format != SubmissionResult.CurrentFormat ? "it has another form"
            : result.Assignment != staged.Hash ? "it was made with another assignment, or another Toy"
            : result.Student != submission.Student ? "it is another student's"
            : result.Submission != submission.Hash ? "it was made from other files"
            : HasHoles(result) ? "it is damaged"
            : result.Problem is null && !Fits(result, staged) ? "it does not have the assignment's tests"
            : null;
    }

    // Whoever wrote the file: where there must be a value there may be a null, which the types can't rule out inside of lists.
    private static bool HasHoles(SubmissionResult result) => result.Tests.Any(test =>
        test is null
        || !Enum.IsDefined(test.Outcome)
        || test.Messages.Any(line => line is null)
        || test.Observation.Sections.Any(section => section is null || section.Lines.Any(line => line is null)));

    private static bool Fits(SubmissionResult result, StagedAssignment staged)
    {
        var tests = staged.Assignment.Tests;
        return result.Tests.Count == tests.Count && result.Tests.Zip(tests).All(pair =>
            pair.First.Name == pair.Second.Name
            && (pair.First.Outcome == TestOutcome.NotBuilt
                || pair.First.Observation.Sections.Select(section => section.Name).SequenceEqual(pair.Second.Compare.Sections)));
    }
}
