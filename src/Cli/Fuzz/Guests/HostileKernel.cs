// One case: a machine whose memory is full of page tables, vector tables, descriptors and code that nobody meant well, run in
// kernel mode for a while. Nothing may go wrong but in the guest.

using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Runs hostile kernels and checks what the host promises: no exception, and not a step past the budget.</summary>
internal sealed class HostileKernel
{
    private const ulong Slice = 1500;
    private const int Slices = 3;
    private const int LargestMemoryInPages = 64;
    private const int DiskSectors = 32;

    private readonly long[] _ends = new long[Enum.GetValues<ExitReason>().Length];

    /// <summary>Instructions of all cases so far.</summary>
    public ulong Instructions { get; private set; }

    /// <summary>How often a run ended for a reason.</summary>
    public long Ends(ExitReason reason) => _ends[(int)reason];

    /// <summary>Runs the case of a seed; returns what went wrong, or null.</summary>
    public string? Run(ulong seed)
    {
        var random = new SplitMix64(seed);
        var pages = 1 + random.Below(LargestMemoryInPages);
        var configuration = new MachineConfiguration
        {
            MemorySize = (uint)pages * PageTable.PageSize,
            Console = new RandomConsole(random),
            Disk = random.OneIn(4) ? null : new MemoryDisk(random.Below(DiskSectors), random.OneIn(4)),
            Seed = random.Next(),
        };
        var machine = new Machine(configuration);
        var contents = new HostileMemory(random, configuration.MemorySize);
        machine.Memory.Write(new PhysicalAddress(0), contents.Fill());
        contents.SetRegisters(machine);
        if (random.OneIn(8))
            machine.Trace(new TraceFilter { Kinds = TraceKinds.All }, new FormattingSink());

        for (var i = 0; i < Slices; i++)
        {
            var before = machine.Time;
            var result = machine.Run(Slice);
            Instructions += machine.Time - before;
            _ends[(int)result.Reason]++;
            if (Problem(machine, result, before) is { } problem)
                return problem;
            if (random.OneIn(4))
                machine.RaiseInterrupt(random.Below(32));
            if (random.OneIn(16))
                machine = SavedAndRestored(machine, configuration);
        }

        return null;
    }

    private static string? Problem(Machine machine, RunResult result, ulong before)
    {
        // Reports must be able to describe any state, a page for each.
        var dump = MachineDump.Format(machine);
        _ = TranslationReport.Format(machine, machine.Eip);
        var report = result is { Fault: { } fault } ? StopReport.Format(machine, fault) : "";
        if (result.Reason == ExitReason.UnhandledFault && report.Length == 0)
            return $"a stop without an explanation\n{dump}";
        return machine.Time - before <= Slice
            ? null
            : $"ran {machine.Time - before} instructions of {Slice}\n{dump}";
    }

    private static Machine SavedAndRestored(Machine machine, MachineConfiguration configuration)
    {
        using var state = new MemoryStream();
        machine.Save(state);
        state.Position = 0;
        var restored = new Machine(configuration);
        restored.Restore(state);
        return restored;
    }

    private sealed class FormattingSink : ITraceSink
    {
        public void Write(TraceEvent item)
        {
            _ = TraceText.Format(item);
            _ = TraceJson.Format(item);
        }
    }
}
