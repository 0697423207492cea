namespace Toy.Grader.Snapshots;

/// <summary>A file that ought not to lie among the snapshots, why, and what to do about it.</summary>
/// <param name="FileName">The file.</param>
/// <param name="Message">What is wrong with it, and what mends it.</param>
/// <param name="MayPrune">Deleting it loses nothing that a test could use.</param>
public sealed record SnapshotProblem(string FileName, string Message, bool MayPrune);
