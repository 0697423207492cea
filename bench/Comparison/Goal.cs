// What has been promised of Toy's speed, and whether a comparison shows it.

using System.Globalization;

namespace Toy.Bench.Comparison;

/// <summary>A promise.</summary>
/// <param name="What">Of which figure.</param>
/// <param name="Figure">By the clock; null when it was not measured.</param>
/// <param name="Limit">What it must not pass.</param>
/// <param name="Unit">Of all.</param>
/// <param name="OfProcessor">The same in processor time; null when it is not about time.</param>
internal sealed record Goal(string What, double? Figure, double Limit, string Unit, double? OfProcessor = null)
{
    /// <summary>Null when it was not measured.</summary>
    public bool? IsReached => Figure is { } figure ? figure <= Limit : null;

    public override string ToString()
    {
        var verdict = IsReached switch { true => "", false => "missed", null => "not measured" };
        var processor = OfProcessor is null ? "" : $"processor time {Text(OfProcessor)}";
        return string.Create(
            CultureInfo.InvariantCulture, $"{What,-62} {Text(Figure),9} {Unit,-3} ≤ {Limit,-4:0.##}{verdict,-13}{processor}").TrimEnd();
    }

    /// <summary>All of them, from what was measured.</summary>
    public static IEnumerable<Goal> Of(Results results, IReadOnlyList<BenchmarkProgram> computing, IReadOnlyList<BenchmarkProgram> calling)
    {
        if (computing.Count > 0)
        {
            yield return Timed(results, "toy against qemu-i386, without start-up, geometric mean", 1.0, "×", times => Mean(times, "qemu-i386"));
            yield return Timed(
                results, "toy against qemu-i386, without start-up, the slowest", 2.0, "×",
                times => computing.Max(program => times.NetRatio("toy", "qemu-i386", program)));
            yield return Timed(results, "toy against native, without start-up, geometric mean", 4.0, "×", times => Mean(times, "native"));
            yield return new Goal(
                "memory that translating adds, the most",
                computing.Max(program => results.PeakMebibytes("toy", program) - results.PeakMebibytes("toy interp", program)), 100, "MiB");
        }

        yield return Timed(
            results, "hello: toy against toy interp", 5, "ms",
            times => 1000 * (times.Whole("toy", BenchmarkProgram.Startup) - times.Whole("toy interp", BenchmarkProgram.Startup)));
        foreach (var program in calling)
        {
            yield return Timed(
                results, $"{program.Name}: one in toy", program.GoalMicroseconds, "µs", times => 1e6 * times.Net("toy", program) / program.Calls);
        }

        double? Mean(Times times, string other) =>
            Results.GeometricMean(computing.Select(program => times.NetRatio("toy", other, program)));
    }

    private static Goal Timed(Results results, string what, double limit, string unit, Func<Times, double?> figure) =>
        new(what, figure(results.Wall), limit, unit, figure(results.Processor));

    private static string Text(double? figure) => figure?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";
}
