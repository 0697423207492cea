namespace Toy.Bench.Comparison;

/// <summary>The results as one way to measure time has them: medians, in seconds, and their ratios; null where one is missing.</summary>
internal sealed class Times(Results results, Func<Measurement, double> time)
{
    /// <summary>Of the whole process.</summary>
    public double? Whole(string contender, BenchmarkProgram program) => results.Median(contender, program, time);

    /// <summary>As <see cref="Whole"/>, without what a program costs that does nothing.</summary>
    public double? Net(string contender, BenchmarkProgram program) =>
        Whole(contender, program) - Whole(contender, BenchmarkProgram.Startup);

    /// <summary>Whole time of one contender divided by another's.</summary>
    public double? Ratio(string contender, string other, BenchmarkProgram program) => Whole(contender, program) / Whole(other, program);

    /// <summary>As <see cref="Ratio"/>, without starting up.</summary>
    public double? NetRatio(string contender, string other, BenchmarkProgram program) => Net(contender, program) / Net(other, program);
}
