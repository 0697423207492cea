// One run of a process: what it printed, what it took.

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Toy.Bench.Comparison;

/// <summary>What a run took.</summary>
/// <param name="Processor">Seconds of processor time, user and system, children included: others' work on the machine counts little.</param>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="PeakBytes">The largest resident set seen.</param>
/// <param name="Output">Standard output.</param>
/// <param name="ExitCode">The status.</param>
internal sealed record Measurement(double Processor, double Wall, long PeakBytes, string Output, int ExitCode)
{
    private const int PollMilliseconds = 5;

    // getrusage's structure as 64-bit Linux has it: two times, then counts.
    private const int UsageWords = 18;
    private const int Children = -1;

    public static Measurement Of(string command, params IEnumerable<string> arguments)
    {
        var before = ProcessorSecondsOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true })
            ?? throw new InvalidOperationException($"{command} cannot be started");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(PollMilliseconds))
            peak = Math.Max(peak, PeakOf(process));
        var wall = clock.Elapsed.TotalSeconds;
        var text = output.GetAwaiter().GetResult();
        return new Measurement(ProcessorSecondsOfChildren() - before, wall, peak, text, process.ExitCode);
    }

    private static long PeakOf(Process process)
    {
        process.Refresh();
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended between two looks.
            return 0;
        }
    }

    private static double ProcessorSecondsOfChildren()
    {
        var usage = new long[UsageWords];
        if (GetResourceUsage(Children, usage) != 0)
            throw new InvalidOperationException("the system does not tell processor time");
        return usage[0] + usage[1] / 1e6 + usage[2] + usage[3] / 1e6;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
