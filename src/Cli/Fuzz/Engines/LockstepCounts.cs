// How much has been compared, and what was in it: what a run of the fuzzer is worth.

using Toy.Cpu;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class LockstepCounts
{
    private readonly long[] _entries = new long[Vectors.Count];
    private readonly HashSet<InstructionForm> _forms = [];

    public long Programs { get; set; }

    /// <summary>Stops at which machines were compared.</summary>
    public long Stops { get; private set; }

    /// <summary>Of those, stops of a machine that waits for an interrupt.</summary>
    public long Halts { get; private set; }

    /// <summary>Programs that ended before their time: a fault without a handler, or a halt for good.</summary>
    public long EndedEarly { get; private set; }

    /// <summary>Instructions on the interpreter's machines.</summary>
    public ulong Instructions { get; private set; }

    /// <summary>Instructions in translated regions, on the other machines.</summary>
    public ulong Translated { get; private set; }

    public ulong Regions { get; private set; }

    /// <summary>Regions left because time was up, because an access took more than RAM, and for other code.</summary>
    public ulong ExitsOutOfTime { get; private set; }

    public ulong ExitsRefused { get; private set; }

    public ulong ExitsToNoRegion { get; private set; }

    /// <summary>The forms of instructions in regions that were entered.</summary>
    public IReadOnlySet<InstructionForm> Forms => _forms;

    /// <summary>How often each vector's handler was entered in programs whose traps were traced.</summary>
    public ReadOnlySpan<long> Entries => _entries;

    /// <summary>A stop.</summary>
    public void Add(RunResult result, ulong instructions)
    {
        Stops++;
        Instructions += instructions;
        Halts += result.Reason == ExitReason.Halted ? 1 : 0;
        EndedEarly += result.Reason is ExitReason.UnhandledFault or ExitReason.PowerOff ? 1 : 0;
    }

    /// <summary>A trace at its end.</summary>
    public void Add(CaseTrace trace)
    {
        for (var vector = 0; vector < _entries.Length; vector++)
            _entries[vector] += trace.Entries[vector];
    }

    /// <summary>A machine at the end of its life.</summary>
    public void Add(Machine machine)
    {
        var done = machine.Statistics;
        Translated += done.Translated;
        Regions += done.Regions;
        ExitsOutOfTime += done.ExitsOutOfTime;
        ExitsRefused += done.ExitsRefused;
        ExitsToNoRegion += done.ExitsToNoRegion;
        foreach (var region in machine.Regions.Where(region => region.Entered > 0))
        {
            foreach (var block in region.Blocks)
                AddForms(machine, block.Code.Span);
        }
    }

    /// <summary>What another thread has counted.</summary>
    public void Add(LockstepCounts other)
    {
        Programs += other.Programs;
        Stops += other.Stops;
        Halts += other.Halts;
        EndedEarly += other.EndedEarly;
        Instructions += other.Instructions;
        Translated += other.Translated;
        Regions += other.Regions;
        ExitsOutOfTime += other.ExitsOutOfTime;
        ExitsRefused += other.ExitsRefused;
        ExitsToNoRegion += other.ExitsToNoRegion;
        _forms.UnionWith(other._forms);
        for (var vector = 0; vector < _entries.Length; vector++)
            _entries[vector] += other._entries[vector];
    }

    private void AddForms(Machine machine, ReadOnlySpan<byte> code)
    {
        while (Decoder.Decode(machine.Instructions, code, out var instruction) == DecodeStatus.Valid)
        {
            _forms.Add(new InstructionForm(instruction.Row, instruction.Syntax, instruction.Width, instruction.Prefix));
            code = code[instruction.Length..];
        }
    }
}
