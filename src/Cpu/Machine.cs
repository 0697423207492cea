// The machine from outside: made, loaded, run for a while, looked at. The command line, the grader and the tests use
// nothing else (spec/11-embedding.md).

using Toy.Cpu.Devices;
using Toy.Cpu.Interpreter;
using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>One computer: a processor, memory and devices. It belongs to one thread at a time.</summary>
public sealed class Machine
{
    private readonly Processor _processor;
    private readonly Bus _bus;
    private readonly PowerSwitch _power;
    private readonly InterpreterEngine _engine;
    private UnhandledFault? _stoppedBy;

    /// <exception cref="ArgumentOutOfRangeException">The memory size is not possible.</exception>
    public Machine(MachineConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Instructions = configuration.Instructions;
        Memory = new PhysicalMemory(configuration.MemorySize);
        _bus = new Bus(Memory);
        _processor = new Processor(Memory, _bus);
        _bus.Connect(_processor);
        _power = new PowerSwitch(_bus);
        _engine = new InterpreterEngine(_processor, Instructions);

        // One line a device; events of one time happen in this order.
        _bus.Attach(_power);
        _bus.Attach(new Devices.Timer(_bus));
        _bus.Attach(new ConsoleDevice(_bus, configuration.Console ?? new SilentConsole()));
        _bus.Attach(new RandomSource(configuration.Seed));
        if (configuration.Disk is { } disk)
            _bus.Attach(new Disk(_bus, disk));
        this[Register.Esp] = configuration.MemorySize;
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

    /// <summary>Decodes the instruction at an address; null when there is none or it can't be fetched.</summary>
    public MachineInstruction? Decode(VirtualAddress address)
    {
        Span<byte> code = stackalloc byte[Encoder.MaxLength];
        var length = 0;
        while (length < code.Length && _processor.Peek(address.Value + (uint)length) is { } value)
            code[length++] = value;
        return Decoder.Decode(Instructions, code[..length], out var instruction) == DecodeStatus.Valid ? instruction : null;
    }

    // spec/05-interrupts.md §6: between instructions, with IF set, and not right after sti.
    private bool TakeInterrupt()
    {
        var isEnabled = (_processor.Eflags & EFlags.IF) != 0 && Time >= _processor.InterruptsHeldUntil;
        if (!isEnabled || !_bus.Interrupts.HasDeliverable)
            return false;
        _stoppedBy = FaultDelivery.Enter(_processor, _bus.Interrupts.Take(), error: 0, _processor.Eip);
        return true;
    }

    private bool CanWake() =>
        (_processor.Eflags & EFlags.IF) != 0 && (_bus.Interrupts.HasDeliverable || _bus.CanWake());

    /// <summary>Runs the engine to the next moment at which anything else may have to happen.</summary>
    private void Execute(ulong end)
    {
        var isStepping = (_processor.Eflags & EFlags.TF) != 0;
        var isHeld = Time < _processor.InterruptsHeldUntil;
        _processor.Deadline = isStepping || isHeld ? Time + 1 : Math.Min(end, _bus.NextEvent);
        var entries = _processor.HandlerEntries;
        if (_engine.Run() is { } fault)
            _stoppedBy = FaultDelivery.Enter(_processor, fault.Vector, fault.Error, _processor.Eip);
        else if (isStepping && _processor.HandlerEntries == entries)
            _stoppedBy = FaultDelivery.Enter(_processor, Vectors.Debug, error: 0, _processor.Eip);
    }
}
