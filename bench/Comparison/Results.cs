// All measurements of a comparison, and the figures that follow from them.

namespace Toy.Bench.Comparison;

internal sealed class Results
{
    private readonly Dictionary<(string Contender, string Program), List<Measurement>> _measurements = [];

    public void Add(Contender contender, BenchmarkProgram program, Measurement measurement)
    {
        if (!_measurements.TryGetValue((contender.Name, program.Name), out var all))
            _measurements.Add((contender.Name, program.Name), all = []);
        all.Add(measurement);
    }

    /// <summary>The median of processor time, in seconds; null when there is none.</summary>
    public double? Whole(string contender, BenchmarkProgram program) => Median(contender, program, measurement => measurement.Processor);

    /// <summary>As <see cref="Whole"/>, without what a program costs that does nothing.</summary>
    public double? Net(string contender, BenchmarkProgram program) =>
        Whole(contender, program) - Whole(contender, BenchmarkProgram.Startup);

    /// <summary>The median of the time by the clock, in seconds.</summary>
    public double? Wall(string contender, BenchmarkProgram program) => Median(contender, program, measurement => measurement.Wall);

    /// <summary>The largest resident set over all runs, in MiB.</summary>
    public double? PeakMebibytes(string contender, BenchmarkProgram program) =>
        _measurements.TryGetValue((contender, program.Name), out var all) ? all.Max(one => one.PeakBytes) / (double)(1 << 20) : null;

    /// <summary>Whole time of one contender divided by another's; null without both.</summary>
    public double? Ratio(string contender, string other, BenchmarkProgram program) => Whole(contender, program) / Whole(other, program);

    /// <summary>As <see cref="Ratio"/>, without starting up.</summary>
    public double? NetRatio(string contender, string other, BenchmarkProgram program) => Net(contender, program) / Net(other, program);

    /// <summary>The geometric mean of ratios; null when one is missing.</summary>
    public static double? GeometricMean(IEnumerable<double?> ratios)
    {
        var logarithms = new List<double>();
        foreach (var ratio in ratios)
        {
            if (ratio is not > 0)
                return null;
            logarithms.Add(Math.Log(ratio.Value));
        }

        return logarithms.Count == 0 ? null : Math.Exp(logarithms.Average());
    }

    private double? Median(string contender, BenchmarkProgram program, Func<Measurement, double> figure)
    {
        if (!_measurements.TryGetValue((contender, program.Name), out var all))
            return null;
        var figures = all.Select(figure).Order().ToArray();
        return figures[figures.Length / 2];
    }
}
