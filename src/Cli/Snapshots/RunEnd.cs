// How a run ended, as lines of a snapshot.

using System.Globalization;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Reports;

namespace Toy.Cli.Snapshots;

internal static class RunEnd
{
    // Of a fault's report: what, where, the instruction, why. Times and registers are not how it ended.
    private const int FaultLines = 4;

    public static IReadOnlyList<string> Of(LoadedMachine loaded, RunResult result) => result.Reason switch
    {
        ExitReason.PowerOff => [string.Create(CultureInfo.InvariantCulture, $"status {result.ExitStatus}")],
        ExitReason.Halted => [$"halted at {Place(loaded, loaded.Machine.Eip.Value)}: nothing can wake the machine"],
        ExitReason.UnhandledFault when result.Fault is { } fault =>
            [.. StopReport.Format(loaded.Machine, fault, loaded.Place).Split('\n').Take(FaultLines)],
        _ => [string.Create(CultureInfo.InvariantCulture, $"stopped after {loaded.Machine.Time} instructions")],
    };

    private static string Place(LoadedMachine loaded, uint address) =>
        loaded.Name(address) is { } name ? $"{new VirtualAddress(address)} {name}" : $"{new VirtualAddress(address)}";
}
