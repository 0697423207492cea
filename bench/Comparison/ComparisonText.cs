// The results as text that is also Markdown: a table, a chart, goals.

using System.Globalization;
using System.Text;

namespace Toy.Bench.Comparison;

internal sealed class ComparisonText(Results results, IReadOnlyList<Contender> contenders, IReadOnlyList<BenchmarkProgram> programs)
{
    private const int ChartWidth = 48;
    private const int NameWidth = 10;

    private readonly BenchmarkProgram[] _computing = [.. programs.Where(BenchmarkProgram.Computing.Contains)];
    private readonly BenchmarkProgram[] _calling = [.. programs.Where(BenchmarkProgram.Calling.Contains)];

    /// <summary>Seconds of the whole process, ratios with and without start-up, and memory.</summary>
    public string Table(Times times)
    {
        var text = new StringBuilder();
        Row(text, ["program", .. contenders.Select(contender => contender.Name), "toy/qemu", "net", "toy/native", "net", "interp/toy", "MiB", "added"]);
        Row(text, ["---", .. Enumerable.Repeat("---:", contenders.Count + 7)]);
        foreach (var program in programs)
        {
            Row(text,
            [
                program.Name,
                .. contenders.Select(contender => Figure(times.Whole(contender.Name, program), "0.000")),
                Figure(times.Ratio("toy", "qemu-i386", program)),
                Net(times.NetRatio("toy", "qemu-i386", program), program),
                Figure(times.Ratio("toy", "native", program)),
                Net(times.NetRatio("toy", "native", program), program),
                Net(times.NetRatio("toy interp", "toy", program), program),
                Figure(results.PeakMebibytes("toy", program), "0"),
                Figure(results.PeakMebibytes("toy", program) - results.PeakMebibytes("toy interp", program), "0"),
            ]);
        }

        if (_computing.Length > 0)
        {
            Row(text,
            [
                "geometric mean",
                .. contenders.Select(_ => ""),
                Mean(program => times.Ratio("toy", "qemu-i386", program)),
                Mean(program => times.NetRatio("toy", "qemu-i386", program)),
                Mean(program => times.Ratio("toy", "native", program)),
                Mean(program => times.NetRatio("toy", "native", program)),
                Figure(Results.GeometricMean(_computing.Select(program => times.NetRatio("toy interp", "toy", program)).Where(ratio => ratio is not null))),
                "", "",
            ]);
        }

        return text.ToString();
    }

    /// <summary>A bar for each program: Toy's time by the clock without start-up, as a multiple of qemu-i386's.</summary>
    public string Chart()
    {
        var text = new StringBuilder();
        var ratios = _computing.Select(program => (program.Name, Ratio: results.Wall.NetRatio("toy", "qemu-i386", program))).ToArray();
        var most = Math.Max(2, ratios.Max(entry => entry.Ratio) ?? 0);
        var one = (int)Math.Round(ChartWidth / most);
        text.Append(new string(' ', NameWidth + 1 + one)).Append("1 = qemu-i386\n");
        foreach (var (name, ratio) in ratios)
        {
            var bar = new char[ChartWidth + 1];
            Array.Fill(bar, ' ');
            Array.Fill(bar, '█', 0, ratio is > 0 ? Math.Clamp((int)Math.Round(ratio.Value * ChartWidth / most), 1, ChartWidth) : 0);
            if (bar[one] == ' ')
                bar[one] = '│';
            text.Append(name.PadRight(NameWidth)).Append(' ').Append(new string(bar).TrimEnd()).Append(' ').Append(Figure(ratio)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Microseconds for one of what a program repeats.</summary>
    public string CallTable(Times times)
    {
        var text = new StringBuilder();
        Row(text, ["one of", .. contenders.Select(contender => contender.Name + ", µs")]);
        Row(text, ["---", .. Enumerable.Repeat("---:", contenders.Count)]);
        foreach (var program in _calling)
            Row(text, [program.Name, .. contenders.Select(contender => Figure(1e6 * times.Net(contender.Name, program) / program.Calls))]);
        return text.ToString();
    }

    public IReadOnlyList<Goal> GoalList() => [.. Goal.Of(results, _computing, _calling)];

    private string Mean(Func<BenchmarkProgram, double?> ratio) => Figure(Results.GeometricMean(_computing.Select(ratio)));

    private static string Net(double? ratio, BenchmarkProgram program) => program == BenchmarkProgram.Startup ? "" : Figure(ratio);

    private static string Figure(double? figure, string format = "0.00") => figure?.ToString(format, CultureInfo.InvariantCulture) ?? "–";

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
