// The machine from outside: made, loaded, run for a while, looked at. The command line, the grader and the tests use
// nothing else (spec/11-embedding.md).

using Toy.Cpu.Devices;
using Toy.Cpu.Interpreter;
using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Why <see cref="Machine.Run"/> returned.</summary>
public enum ExitReason
{
    /// <summary>As many instructions as asked for were retired.</summary>
    BudgetExhausted,

    /// <summary>The guest wrote to the power port.</summary>
    PowerOff,

    /// <summary>The guest halted and nothing can wake it.</summary>
    Halted,

    /// <summary>A fault found no handler.</summary>
    UnhandledFault,
}

/// <summary>What a call of <see cref="Machine.Run"/> ended with.</summary>
/// <param name="Reason">Why it returned.</param>
/// <param name="ExitStatus">What the guest wrote to the power port; else 0.</param>
/// <param name="Fault">The fault, if it ended in one; eip is at the instruction.</param>
public readonly record struct RunResult(ExitReason Reason, byte ExitStatus = 0, UnhandledFault? Fault = null);

/// <summary>One computer: a processor, memory and devices. It belongs to one thread at a time.</summary>
public sealed class Machine
{
    private readonly Processor _processor;
    private readonly InterpreterEngine _interpreter;
    private readonly PowerDevice _power;

    /// <exception cref="ArgumentOutOfRangeException">The memory size is not possible.</exception>
    public Machine(MachineConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var ports = new PortBus();
        Instructions = configuration.Instructions;
        Memory = new PhysicalMemory(configuration.MemorySize);
        _processor = new Processor(Memory, ports);
        _power = new PowerDevice(_processor.StopAfterThisInstruction);
        _interpreter = new InterpreterEngine(_processor, Instructions);
        ports.Attach(_power);
        if (configuration.Console is { } console)
            ports.Attach(new ConsoleDevice(console));
        this[Register.Esp] = configuration.MemorySize;
    }

    public InstructionTable Instructions { get; }

    public PhysicalMemory Memory { get; }

    /// <summary>Instructions retired since the machine was made.</summary>
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
        set => _processor.Eflags = (value & EFlags.Changeable) | EFlags.AlwaysOne;
    }

    /// <summary>Runs until something ends it, but for no more than <paramref name="budget"/> instructions.</summary>
    /// <remarks>Guest errors never throw. After PowerOff, Halted or UnhandledFault the machine stays as it stopped.</remarks>
    public RunResult Run(ulong budget)
    {
        var end = _processor.Time > ulong.MaxValue - budget ? ulong.MaxValue : _processor.Time + budget;
        if (!_processor.IsHalted && _power.ExitStatus is null)
        {
            _processor.Deadline = end;
            if (_interpreter.Run() is { } fault)
                return new RunResult(ExitReason.UnhandledFault, Fault: fault);
        }

        if (_power.ExitStatus is { } status)
            return new RunResult(ExitReason.PowerOff, status);
        return new RunResult(_processor.IsHalted ? ExitReason.Halted : ExitReason.BudgetExhausted);
    }

    /// <summary>Decodes the instruction at an address; null when there is none or it is not all in RAM.</summary>
    public MachineInstruction? Decode(VirtualAddress address)
    {
        Span<byte> code = stackalloc byte[Encoder.MaxLength];
        var length = (int)Math.Min((ulong)code.Length, Memory.Size - Math.Min(address.Value, (ulong)Memory.Size));
        Memory.Read(new PhysicalAddress(length == 0 ? 0 : address.Value), code[..length]);
        return Decoder.Decode(Instructions, code[..length], out var instruction) == DecodeStatus.Valid ? instruction : null;
    }
}
