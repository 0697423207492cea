using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Watches the traps of random user programs: each must come from user mode, be one of those that can, and have an explanation.</summary>
internal sealed class TrapChecker : ITraceSink
{
    private const int ExplainedOneIn = 64;

    private readonly bool[] _isExpected = new bool[Vectors.Count];
    private readonly GuestMemory _memory;

    public TrapChecker(GuestMemory memory)
    {
        _memory = memory;
        foreach (var vector in new[]
        {
            Vectors.DivideError, Vectors.Debug, Vectors.Breakpoint, Vectors.InvalidOpcode, Vectors.GeneralProtection,
            Vectors.BusError, Vectors.Timer, memory.Refusal,
        })
        {
            _isExpected[vector] = true;
        }

        for (var vector = (int)Vectors.SystemCall; vector < Vectors.Count; vector++)
            _isExpected[vector] = true;
    }

    /// <summary>Traps so far.</summary>
    public long Count { get; private set; }

    /// <summary>The first trap that should not have been, in words.</summary>
    public string? Problem { get; private set; }

    public void Write(TraceEvent item)
    {
        if (item is not TrapEvent { Record: var record })
            return;
        Count++;
        if (!record.IsUserMode)
            Report(record, "it is the kernel's");
        if (!_isExpected[record.Vector])
            Report(record, "nothing that user mode does should raise it");
        if (IsExecuted(record) && !_memory.MayHoldCode(record.Eip))
            Report(record, "its instruction is not the user's");
        if (Count % ExplainedOneIn == 0 && Explanation.Of(record).Length == 0)
            Report(record, "it has no explanation");
    }

    // A refusal may be that of the instruction itself; interrupts and debug traps come before the next one is looked at.
    private bool IsExecuted(TrapRecord record) =>
        record.Origin is TrapOrigin.Fault or TrapOrigin.Software
        && record.Vector != _memory.Refusal
        && record.Vector != Vectors.BusError;

    private void Report(TrapRecord record, string problem) =>
        Problem ??= $"a trap that should not be: {problem}\n{Explanation.Of(record)}";
}
