// Turns what a processor and its bus do into events, and hands on those that the filter wants.

using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

internal sealed class Tracer(
    Processor processor, InstructionTable table, TraceFilter filter, ITraceSink sink, ProcessWatch? processes)
    : IProcessorObserver, IBusObserver, IMemoryWatcher
{
    private readonly List<MemoryAccess> _accesses = [];

    // What an instruction causes is told after the instruction itself, whose effects are known only at its end.
    private readonly List<TraceEvent> _caused = [];
    private bool _isInside;
    private readonly uint[] _before = new uint[Registers.Count];
    private ulong _written;
    private uint _eip;
    private uint _flags;
    private ulong _time;
    private bool _isUserMode;
    private byte[] _code = [];

    /// <summary>The guest has the trace switched on.</summary>
    public bool IsOn { get; set; } = !filter.StartsOff;

    public bool SeesWalks => (filter.Kinds & TraceKinds.Mmu) != 0;

    private bool IsDone => _written >= filter.Count;

    /// <summary>Whether each instruction has to be looked at.</summary>
    public bool WantsInstructions =>
        IsOn && !IsDone && (filter.Kinds & TraceKinds.Instruction) != 0 && processor.Time >= filter.From;

    /// <summary>The time, still to come, from which instructions are wanted.</summary>
    public ulong InstructionsFrom =>
        (filter.Kinds & TraceKinds.Instruction) != 0 && !IsDone && IsOn && filter.From > processor.Time
            ? filter.From
            : ulong.MaxValue;

    /// <summary>Takes down the state before an instruction.</summary>
    public void BeginInstruction()
    {
        _isInside = true;
        _accesses.Clear();
        processor.Registers.AsSpan(0, Registers.Count).CopyTo(_before);
        (_eip, _flags, _time, _isUserMode) = (processor.Eip, processor.Eflags, processor.Time, processor.IsUserMode);
        _code = processor.PeekCode(_eip);
        processor.Watcher = this;
    }

    /// <summary>Reports the instruction, if it was executed.</summary>
    public void EndInstruction(bool wasExecuted)
    {
        processor.Watcher = null;
        _isInside = false;
        if (wasExecuted && Decoder.Decode(table, _code, out var instruction) == DecodeStatus.Valid)
            Write(Executed(instruction));
        foreach (var item in _caused)
            Write(item);
        _caused.Clear();
    }

    public void Loaded(uint address, uint value, Width width) =>
        _accesses.Add(new MemoryAccess(address, width.Truncate(value), width, IsStore: false));

    public void Stored(uint address, uint value, Width width) =>
        _accesses.Add(new MemoryAccess(address, width.Truncate(value), width, IsStore: true));

    public void Entering(TrapRecord record)
    {
        var item = new TrapEvent(record);
        if (processes is null || item.Kind != TraceKinds.SystemCall || !record.IsUserMode)
        {
            Write(item);
            return;
        }

        // What user mode asked the kernel for is told as a call; how it got there is a trap like others.
        Write(item with { Kind = TraceKinds.Trap });
        Write(processes.Call(record));
    }

    public void Returned(uint eip, uint eflags, uint esp)
    {
        Write(new ReturnEvent(processor.Time, processor.IsUserMode, processor.Eip, eip, eflags, esp));
        if (processes is not null && (eflags & EFlags.UM) != 0)
            Write(processes.Return(eip, esp));
    }

    public void Wrote(SystemRegister register)
    {
        // The last thing that a switch from one process to another changes, in every build of the kernel.
        if (register != SystemRegister.Ksp || processes?.Switch() is not { } change)
            return;
        Write(change.Unfinished);
        Write(change.Event);
        processes.Follow();
    }

    public void Walked(in PageWalk walk, uint address, bool write, bool user, bool isAllowed)
    {
        if ((filter.Kinds & TraceKinds.Mmu) != 0)
            Write(new WalkEvent(processor.Time, processor.IsUserMode, processor.Eip, walk, address, write, user, isAllowed));
    }

    public void Flushed(uint? address) =>
        Write(new FlushEvent(processor.Time, processor.IsUserMode, processor.Eip, address));

    public void PortAccessed(string device, ushort port, uint value, Width width, bool isWrite)
    {
        if ((filter.Kinds & TraceKinds.Device) != 0)
        {
            Write(new PortEvent(
                processor.Time, processor.IsUserMode, processor.Eip, device, port, width.Truncate(value), width, isWrite));
        }
    }

    public void LineRaised(int line) =>
        Write(new LineEvent(processor.Time, processor.IsUserMode, processor.Eip, line));

    public void Marked(uint value) => Write(new MarkEvent(processor.Time, processor.IsUserMode, processor.Eip, value));

    private InstructionEvent Executed(in MachineInstruction instruction)
    {
        var changes = new List<RegisterChange>();
        for (var i = 0; i < Registers.Count; i++)
        {
            if (processor.Registers[i] != _before[i])
                changes.Add(new RegisterChange((Register)i, _before[i], processor.Registers[i]));
        }

        return new InstructionEvent(
            _time, _isUserMode, _eip, instruction, _code.AsMemory(0, instruction.Length), changes, [.. _accesses], _flags,
            processor.Eflags);
    }

    private void Write(TraceEvent? item)
    {
        if (item is null)
            return;
        if (processes is not null && item.Process is null)
            item = item with { Process = processes.Current };
        if (_isInside)
        {
            _caused.Add(item);
            return;
        }

        if (!IsOn || IsDone || !filter.Accepts(item))
            return;
        _written++;
        sink.Write(item);
    }
}
