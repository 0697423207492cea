using Toy.Grader.Assignments;

namespace Toy.Grader.Results;

/// <summary>What a test is worth in the end, and why.</summary>
public sealed record TestGrade
{
    public required string Name { get; init; }

    public required TestStatus Status { get; init; }

    public required decimal Points { get; init; }

    public required decimal Maximum { get; init; }

    /// <summary>What the student may see of it.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>Why, in lines for people, all characters harmless; none when it passed.</summary>
    public required IReadOnlyList<string> Messages { get; init; }

    /// <summary>Where it first went another way; null when it did not.</summary>
    public Divergence? Divergence { get; init; }
}
