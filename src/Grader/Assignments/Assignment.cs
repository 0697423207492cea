// What an instructor asks for and how it is judged, as assignment.json says it (spec/18-grading.md §2).

namespace Toy.Grader.Assignments;

/// <summary>An assignment without its files.</summary>
public sealed record Assignment
{
    public required string Title { get; init; }

    /// <summary>The files that a student hands in, by their paths in the submission.</summary>
    public required IReadOnlyList<string> HandIn { get; init; }

    /// <summary>The folder, in the assignment's, of files that are laid over the submission; null for none.</summary>
    public string? Given { get; init; }

    /// <summary>The folder, relative to the assignment's, of the instructor's own submission; null for none.</summary>
    public string? Solution { get; init; }

    /// <summary>The folder, in the assignment's, of the snapshots.</summary>
    public string Snapshots { get; init; } = "snapshots";

    /// <summary>What differs from student to student; empty for nothing.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>What is the same in a snapshot though it reads differently.</summary>
    public IReadOnlyList<Scrubber> Scrubbers { get; init; } = [];

    /// <summary>In the order of the file; at least one, names differ.</summary>
    public required IReadOnlyList<TestCase> Tests { get; init; }

    /// <summary>What all tests together are worth.</summary>
    public decimal Points => Tests.Sum(test => test.Points);

    /// <summary>Whether a test's expected values come from the solution, run with the student's variant, and not from a snapshot.</summary>
    public bool IsVaried(TestCase test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return test.Varies ?? (Variants.Count > 0 || test.Environment.Seed is null);
    }
}
