// Measures Toy alone. A figure is the median of several runs; beside it stand the slowest and the fastest, so that a noisy
// machine shows itself.

using System.Globalization;

namespace Toy.Bench;

internal static class GoalRun
{
    /// <summary>Prints each figure; returns 1 when one misses its goal.</summary>
    public static int Run(Repository repository)
    {
        Console.WriteLine($"{"",-44} {"median",10} {"min",10} {"max",10}  {"",-22} goal");
        var missed = 0;
        foreach (var benchmark in Benchmarks.All(repository))
        {
            // The first run compiles what the others measure.
            benchmark.Measure();
            var figures = Enumerable.Range(0, Benchmark.Runs).Select(_ => benchmark.Measure()).Order().ToArray();
            var median = figures[figures.Length / 2];
            var isReached = benchmark.MoreIsBetter ? median >= benchmark.Goal : median <= benchmark.Goal;
            missed += isReached ? 0 : 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{benchmark.Name,-44} {median,10:N1} {figures[0],10:N1} {figures[^1],10:N1}  {benchmark.Unit,-22} {(benchmark.MoreIsBetter ? "≥" : "≤")} {benchmark.Goal:N0}{(isReached ? "" : "  missed")}"));
        }

        return missed == 0 ? 0 : 1;
    }
}
