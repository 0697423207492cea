// What a file of grades can't be that its form allows: JSON's types say nothing of what is in a list, and nothing of sums.

using Toy.Grader.Submissions;

namespace Toy.Grader.Results;

internal static class ResultChecks
{
    private const string Incomplete = "there is a null in a list, or a number for a word";

    /// <summary>Why a class is none: somebody has more points than the tests give, or less; null when it is one.</summary>
    public static string? Problem(ClassGrade grade)
    {
        if (grade.Tests.Any(test => test is null) || !grade.Submissions.All(IsWhole))
            return Incomplete;
        if (grade.Maximum != grade.Tests.Sum(test => test.Points))
            return "the maximum is not the sum of the tests' points";
        foreach (var submission in grade.Submissions)
        {
            if (!StudentId.IsId(submission.Student))
                return "a student's name can't be one";
            if (!Fits(submission, grade))
                return $"the points of {submission.Student} are not those of the tests";
        }

        return null;
    }

    private static bool Fits(SubmissionGrade submission, ClassGrade grade) =>
        submission.Maximum == grade.Maximum
        && submission.Tests.Count == grade.Tests.Count
        && submission.Tests.Zip(grade.Tests).All(pair =>
            pair.First.Name == pair.Second.Name
            && Enum.IsDefined(pair.First.Status)
            && pair.First.Maximum == pair.Second.Points
            && pair.First.Points >= 0
            && pair.First.Points <= pair.Second.Points
            && (pair.First.Status is TestStatus.Passed or TestStatus.Partial || pair.First.Points == 0))
        && submission.Score == submission.Tests.Sum(test => test.Points);

    private static bool IsWhole(SubmissionGrade? grade) => grade is not null && grade.Tests.All(IsWhole);

    private static bool IsWhole(TestGrade? test) =>
        test is not null
        && IsWhole(test.Messages)
        && (test.Divergence is not { } divergence
            || (IsWhole(divergence.Before)
                && (divergence.Scene is not { } scene || (IsWhole(scene.Instructions) && IsWhole(scene.Registers)))));

    // The types say that there are no nulls; a file may say otherwise.
    private static bool IsWhole(IReadOnlyList<string?> lines) => !lines.Contains(null);
}
