namespace Toy.Grader.Results;

/// <summary>A submission's grade, for the instructor: hidden tests are in it in full.</summary>
public sealed record SubmissionGrade
{
    /// <summary>Which form of file this is.</summary>
    public const string CurrentFormat = "toy grade 1";

    public required string Format { get; init; }

    /// <summary>The hash of the assignment with its expected values.</summary>
    public required string Assignment { get; init; }

    public required string Student { get; init; }

    /// <summary>The hash of what was handed in.</summary>
    public required string Submission { get; init; }

    /// <summary>The sum of the tests' points: at most <see cref="Maximum"/>.</summary>
    public required decimal Score { get; init; }

    public required decimal Maximum { get; init; }

    /// <summary>Why nothing could be graded; null when tests were.</summary>
    public string? Problem { get; init; }

    /// <summary>In the assignment's order.</summary>
    public required IReadOnlyList<TestGrade> Tests { get; init; }
}
