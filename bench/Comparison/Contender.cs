namespace Toy.Bench.Comparison;

/// <summary>One way to run the programs.</summary>
/// <param name="Name">The column's heading.</param>
/// <param name="Missing">Why it cannot run here; null when it can.</param>
/// <param name="Command">What to start, and its words, for a program.</param>
/// <param name="Once">Run only once: too slow to repeat, or not what users wait for.</param>
internal sealed record Contender(string Name, string? Missing, Func<BenchmarkProgram, string[]> Command, bool Once = false);
