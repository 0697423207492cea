namespace Toy.Bench;

/// <summary>Something to measure: each call of <paramref name="Measure"/> is one run and gives its figure.</summary>
internal sealed record Benchmark(string Name, string Unit, double Goal, bool MoreIsBetter, Func<double> Measure)
{
    public const int Runs = 7;
}
