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

    /// <summary>What somebody waits for: by the clock, from start to end. Goals are about this.</summary>
    public Times Wall => new(this, measurement => measurement.Wall);

    /// <summary>What all processors together spend.</summary>
    public Times Processor => new(this, measurement => measurement.Processor);

    /// <summary>The largest resident set over all runs, in MiB.</summary>
    public double? PeakMebibytes(string contender, BenchmarkProgram program) =>
        _measurements.TryGetValue((contender, program.Name), out var all) ? all.Max(one => one.PeakBytes) / (double)(1 << 20) : null;

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

    /// <summary>The median of a figure over all runs; null when there was none.</summary>
    public double? Median(string contender, BenchmarkProgram program, Func<Measurement, double> figure)
    {
        if (!_measurements.TryGetValue((contender, program.Name), out var all))
            return null;
        var figures = all.Select(figure).Order().ToArray();
        return figures[figures.Length / 2];
    }
}
