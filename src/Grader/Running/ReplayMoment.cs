namespace Toy.Grader.Running;

/// <summary>A moment of a run: all that the side with the snapshots tells the side that runs student code.</summary>
/// <param name="Time">Virtual time; null for <paramref name="ConsoleByte"/>.</param>
/// <param name="ConsoleByte">When this byte, counted from 0, is printed, or at the end of the run if it never is.</param>
public sealed record ReplayMoment(ulong? Time, int? ConsoleByte);
