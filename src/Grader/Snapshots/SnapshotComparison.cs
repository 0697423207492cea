namespace Toy.Grader.Snapshots;

/// <summary>A text beside what was verified for its snapshot.</summary>
/// <param name="Verdict">How they compare.</param>
/// <param name="Verified">The verified text that it equals, or the one that it agrees with longest; null for a new snapshot.</param>
/// <param name="Received">The text, with lines that end in \n.</param>
/// <param name="Alternative">Which of the verified texts that is, from 1; 0 for a new snapshot.</param>
public sealed record SnapshotComparison(SnapshotVerdict Verdict, string? Verified, string Received, int Alternative);
