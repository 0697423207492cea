// What --stats prints: how a run was executed, and how long the host took. For people who work on speed.

using System.Globalization;
using System.Text;
using Toy.Cpu;

namespace Toy.Cli.Programs;

internal static class EngineReport
{
    public static string Format(EngineStatistics statistics, TimeSpan elapsed)
    {
        var text = new StringBuilder();
        var executed = Math.Max(statistics.Time, 1);
        Line(text, "instructions", $"{statistics.Time}");
        text.Append("this host, this time:\n");
        Line(text, "  time", $"{elapsed.TotalMilliseconds:f0} ms, {statistics.Time / Math.Max(elapsed.TotalMicroseconds, 1):f0} million instructions a second");
        Line(text, "  translated", $"{100.0 * statistics.Translated / executed:f2} % of the instructions");
        Line(text, "  regions", $"{statistics.Regions} with {statistics.RegionInstructions} instructions; {statistics.RegionsKept} kept");
        Line(text, "  entries", $"{statistics.Entries}");
        Line(text, "  exits", $"{statistics.ExitsToNoRegion} to no region, {statistics.ExitsRefused} to the interpreter, {statistics.ExitsOutOfTime} at a deadline");
        Line(text, "  slow accesses", $"{statistics.SlowAccesses}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, FormattableString value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-15} {value.ToString(CultureInfo.InvariantCulture)}\n");
}
