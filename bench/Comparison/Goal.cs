// What has been promised of Toy's speed, and whether a comparison shows it.

using System.Globalization;

namespace Toy.Bench.Comparison;

/// <summary>A promise.</summary>
/// <param name="What">Of which figure.</param>
/// <param name="Figure">Null when it was not measured.</param>
/// <param name="Limit">What it must not pass.</param>
/// <param name="Unit">Of both.</param>
internal sealed record Goal(string What, double? Figure, double Limit, string Unit)
{
    /// <summary>Null when it was not measured.</summary>
    public bool? IsReached => Figure is { } figure ? figure <= Limit : null;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{What,-62} {(Figure is { } figure ? figure.ToString("0.00", CultureInfo.InvariantCulture) : "–"),9} {Unit,-3} ≤ {Limit:0.##}{IsReached switch { true => "", false => "  missed", null => "  not measured" }}");

    /// <summary>All of them, from what was measured.</summary>
    public static IEnumerable<Goal> Of(Results results, IReadOnlyList<BenchmarkProgram> computing, IReadOnlyList<BenchmarkProgram> calling)
    {
        var againstEmulator = computing.Select(program => results.NetRatio("toy", "qemu-i386", program)).ToArray();
        if (computing.Count > 0)
        {
            yield return new Goal("toy against qemu-i386, without start-up, geometric mean", Results.GeometricMean(againstEmulator), 1.0, "×");
            yield return new Goal("toy against qemu-i386, without start-up, the slowest", againstEmulator.Max(), 2.0, "×");
            yield return new Goal(
                "toy against native, without start-up, geometric mean",
                Results.GeometricMean(computing.Select(program => results.NetRatio("toy", "native", program))), 4.0, "×");
            yield return new Goal(
                "memory that translating adds, the most",
                computing.Max(program => results.PeakMebibytes("toy", program) - results.PeakMebibytes("toy interp", program)), 100, "MiB");
        }

        yield return new Goal(
            "hello: toy against toy interp",
            1000 * (results.Whole("toy", BenchmarkProgram.Startup) - results.Whole("toy interp", BenchmarkProgram.Startup)), 5, "ms");
        foreach (var program in calling)
            yield return new Goal($"{program.Name}: one in toy", 1e6 * results.Net("toy", program) / program.Calls, program.GoalMicroseconds, "µs");
    }
}
