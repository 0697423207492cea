namespace Toy.Grader.Results;

/// <summary>What a submission did: the result file between <i>run</i> and <i>compare</i>. It knows nothing of right and wrong.</summary>
public sealed record SubmissionResult
{
    /// <summary>Which form of file this is.</summary>
    public const string CurrentFormat = "toy result 1";

    public required string Format { get; init; }

    /// <summary>The hash of the assignment, as the runner has it: without snapshots and solution.</summary>
    public required string Assignment { get; init; }

    public required string Student { get; init; }

    /// <summary>The hash of what was handed in.</summary>
    public required string Submission { get; init; }

    /// <summary>Why nothing could be run, as when the run crashed; null when tests ran.</summary>
    public string? Problem { get; init; }

    /// <summary>In the assignment's order.</summary>
    public required IReadOnlyList<TestResult> Tests { get; init; }
}
