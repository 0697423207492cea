using Toy.Grader.Observing;

namespace Toy.Grader.Results;

/// <summary>What one test of a submission showed.</summary>
public sealed record TestResult
{
    public required string Name { get; init; }

    public required TestOutcome Outcome { get; init; }

    /// <summary>Why it was not built, or which limit it met: lines for the student; none for a run.</summary>
    public required IReadOnlyList<string> Messages { get; init; }

    /// <summary>What was seen; nothing when it was not built.</summary>
    public required Observation Observation { get; init; }

    /// <summary>Virtual time at the end.</summary>
    public required ulong Time { get; init; }

    /// <summary>The instructions that the program itself took; null when nobody asked.</summary>
    public ulong? Count { get; init; }
}
