// The machine from outside: made, loaded, run for a while, looked at. The command line, the grader and the tests use
// nothing else (spec/11-embedding.md).

using Toy.Cpu.Devices;
using Toy.Cpu.Memory;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>One computer: a processor, memory and devices. It belongs to one thread at a time.</summary>
public sealed class Machine
{
    private readonly Processor _processor;
    private readonly Bus _bus;
    private readonly PowerSwitch _power;
    private readonly TieredEngine _engine;
    private readonly TraceSwitch _traceSwitch = new();
    private Tracer? _tracer;
    private UnhandledFault? _stoppedBy;

    /// <exception cref="ArgumentOutOfRangeException">The memory size is not possible.</exception>
    public Machine(MachineConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Instructions = configuration.Instructions;
        Memory = new PhysicalMemory(configuration.MemorySize, configuration.Rom.Span);
        _bus = new Bus(Memory);
        _processor = new Processor(Memory, _bus);
        _bus.Connect(_processor);
        _power = new PowerSwitch(_bus);
        _engine = new TieredEngine(_processor, Instructions, configuration.Engine, configuration.Background);

        // One line a device; events of one time happen in this order.
        _bus.Attach(_power);
        _bus.Attach(new Board(configuration.MemorySize));
        _bus.Attach(new Devices.Timer(_bus));
        _bus.Attach(new ConsoleDevice(_bus, configuration.Console ?? new SilentConsole()));
        _bus.Attach(new RandomSource(configuration.Seed));
        _bus.Attach(_traceSwitch);
        if (configuration.Disk is { } disk)
            _bus.Attach(new Disk(_bus, disk));
        this[Register.Esp] = configuration.MemorySize;
        if (!configuration.Rom.IsEmpty)
            _processor.Eip = Abi.RomAddress;
    }

    public InstructionTable Instructions { get; }

    public PhysicalMemory Memory { get; }

    /// <summary>The devices, in the order of their events.</summary>
    public IReadOnlyList<IDevice> Devices => _bus.Devices;

    /// <summary>Virtual time: instructions executed since the machine was made.</summary>
    public ulong Time => _processor.Time;

    /// <summary>A general register, all 32 bits.</summary>
    public uint this[Register register]
    {
        get => _processor.Registers[(int)register];
        set => _processor.Registers[(int)register] = value;
    }

    public uint this[SystemRegister register]
    {
        get => _processor[register];
        set => _processor[register] = value;
    }

    /// <summary>The address of the next instruction.</summary>
    public VirtualAddress Eip
    {
        get => new(_processor.Eip);
        set => _processor.Eip = value.Value;
    }

    /// <summary>The bits of <see cref="EFlags"/>; fixed bits keep their value.</summary>
    public uint Eflags
    {
        get => _processor.Eflags;
        set => _processor.SetEflags(value);
    }

    /// <summary>Raises an interrupt line from outside, 0–31: vector 32 and up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public void RaiseInterrupt(int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, InterruptController.LastLine);
        _bus.Raise(line);
    }

    /// <summary>Runs until something ends it, but for no longer than <paramref name="budget"/> of virtual time.</summary>
    /// <remarks>Guest errors never throw. After PowerOff or UnhandledFault the machine stays as it stopped.</remarks>
    public RunResult Run(ulong budget)
    {
        var end = Time > ulong.MaxValue - budget ? ulong.MaxValue : Time + budget;
        while (true)
        {
            if (_power.ExitStatus is { } status)
                return new RunResult(ExitReason.PowerOff, status);
            if (_stoppedBy is { } fault)
                return new RunResult(ExitReason.UnhandledFault, Fault: fault);
            _bus.RunDueEvents();
            if (TakeInterrupt())
                continue;
            if (Time >= end)
                return new RunResult(_processor.IsHalted && !CanWake() ? ExitReason.Halted : ExitReason.BudgetExhausted);
            if (!_processor.IsHalted)
                Execute(end);
            else if (CanWake())
                _processor.Time = Math.Min(_bus.NextEvent, end);
            else
                return new RunResult(ExitReason.Halted);
        }
    }

    /// <summary>What the engine has done so far.</summary>
    public EngineStatistics Statistics => _engine.Statistics;

    /// <summary>What is translated now, in the order in which it was.</summary>
    public IReadOnlyList<TranslatedRegion> Regions => _engine.Regions;

    /// <summary>Which translation is on.</summary>
    public TranslationKind Translation => _processor.Mmu.Kind;

    /// <summary>Waiting for an interrupt.</summary>
    public bool IsHalted => _processor.IsHalted;

    /// <summary>A word as the kernel would read it, leaving no trace of the reading; null when that would fault.</summary>
    public uint? PeekAsKernel(VirtualAddress address) => _processor.PeekAsKernel(address.Value);

    /// <summary>Writes everything that decides how the machine goes on; a disk's contents are not in it.</summary>
    public void Save(Stream destination) => MachineState.Save(_processor, _bus, _stoppedBy?.First, destination);

    /// <summary>Becomes the machine that was saved, from one of the same configuration.</summary>
    /// <exception cref="InvalidDataException">
    /// The state is damaged or of a machine with other memory or devices; this machine must not be used any more.
    /// </exception>
    public void Restore(Stream source)
    {
        _stoppedBy = MachineState.Restore(_processor, _bus, source) is { } stop ? FaultDelivery.StopAgain(_processor, stop) : null;
    }

    /// <summary>The processes of the kernel with these symbols; null when it is none that has processes.</summary>
    public ProcessTable? FindProcesses(KernelSymbols symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        return ProcessTable.Find(_processor, symbols);
    }

    /// <summary>Sends the events that the filter wants to a sink from now on, in place of an earlier one.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="sink">Who takes them.</param>
    /// <param name="processes">Those of the kernel that runs: events name them, and system calls are decoded.</param>
    public void Trace(TraceFilter filter, ITraceSink sink, ProcessTable? processes = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(sink);
        var tracer = new Tracer(
            _processor, Instructions, filter, sink, processes is null ? null : new ProcessWatch(_processor, processes));
        _tracer = tracer;
        _processor.Observer = tracer;
        _bus.Observer = tracer;
        _traceSwitch.Switched = !filter.ObeysGuest ? null : isOn =>
        {
            tracer.IsOn = isOn;
            _processor.StopAfterThisInstruction();
        };
        _traceSwitch.Marked = tracer.Marked;
    }

    /// <summary>Ends the trace; the machine runs as if there had been none.</summary>
    public void StopTracing()
    {
        _tracer = null;
        _processor.Observer = null;
        _bus.Observer = null;
        _traceSwitch.Switched = null;
        _traceSwitch.Marked = null;
    }

    /// <summary>Decodes the instruction at an address; null when there is none or it can't be fetched.</summary>
    public MachineInstruction? Decode(VirtualAddress address)
    {
        var code = _processor.PeekCode(address.Value);
        return Decoder.Decode(Instructions, code, out var instruction) == DecodeStatus.Valid ? instruction : null;
    }

    // spec/05-interrupts.md §6: between instructions, with IF set, and not right after sti.
    private bool TakeInterrupt()
    {
        var isEnabled = (_processor.Eflags & EFlags.IF) != 0 && Time >= _processor.InterruptsHeldUntil;
        if (!isEnabled || !_bus.Interrupts.HasDeliverable)
            return false;
        _stoppedBy = FaultDelivery.Enter(_processor, _bus.Interrupts.Take(), error: 0, TrapOrigin.Interrupt);
        return true;
    }

    private bool CanWake() =>
        (_processor.Eflags & EFlags.IF) != 0 && (_bus.Interrupts.HasDeliverable || _bus.CanWake());

    /// <summary>Runs the engine to the next moment at which anything else may have to happen.</summary>
    private void Execute(ulong end)
    {
        var isStepping = (_processor.Eflags & EFlags.TF) != 0;
        var isHeld = Time < _processor.InterruptsHeldUntil;
        var tracer = _tracer is { WantsInstructions: true } wanting ? wanting : null;
        _processor.RunUntil(isStepping || isHeld || tracer is not null
            ? Time + 1
            : Math.Min(Math.Min(end, _bus.NextEvent), _tracer?.InstructionsFrom ?? ulong.MaxValue));
        var entries = _processor.HandlerEntries;
        tracer?.BeginInstruction();
        var fault = _engine.Run();
        tracer?.EndInstruction(wasExecuted: fault is null);
        if (fault is not null)
        {
            _stoppedBy = FaultDelivery.Enter(_processor, fault.Vector, fault.Error, TrapOrigin.Fault);

            // The attempt counts, so that a handler that faults for ever still comes to the end of its budget
            // (spec/07-time.md §1).
            _processor.Time++;
        }
        else if (isStepping && _processor.HandlerEntries == entries)
            _stoppedBy = FaultDelivery.Enter(_processor, Vectors.Debug, error: 0, TrapOrigin.Step);
    }
}
