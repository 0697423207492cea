// What a trace is made of: one record an event. Text and JSON are two ways to print them.

using Toy.Cpu.Memory;
using Toy.Cpu.Processes;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>Something that happened, and where: the time, the mode and the instruction.</summary>
public abstract record TraceEvent(TraceKinds Kind, ulong Time, bool IsUserMode, uint Eip)
{
    /// <summary>The process that ran; null when the kernel's processes are not known.</summary>
    public ProcessName? Process { get; init; }
}

/// <summary>An instruction was executed.</summary>
public sealed record InstructionEvent(
    ulong Time,
    bool IsUserMode,
    uint Eip,
    MachineInstruction Instruction,
    ReadOnlyMemory<byte> Code,
    IReadOnlyList<RegisterChange> Registers,
    IReadOnlyList<MemoryAccess> Memory,
    uint FlagsBefore,
    uint FlagsAfter)
    : TraceEvent(TraceKinds.Instruction, Time, IsUserMode, Eip);

/// <summary>A register that has another value now.</summary>
public readonly record struct RegisterChange(Register Register, uint Before, uint After);

/// <summary>A load or store of an instruction, by virtual address.</summary>
public readonly record struct MemoryAccess(uint Address, uint Value, Width Width, bool IsStore);

/// <summary>A handler was entered.</summary>
public sealed record TrapEvent(TrapRecord Record)
    : TraceEvent(
        Record.Origin == TrapOrigin.Software && Record.Vector == Vectors.SystemCall ? TraceKinds.SystemCall : TraceKinds.Trap,
        Record.Time,
        Record.IsUserMode,
        Record.Eip);

/// <summary>iret went back to <paramref name="ToEip"/>.</summary>
public sealed record ReturnEvent(ulong Time, bool IsUserMode, uint Eip, uint ToEip, uint ToEflags, uint ToEsp)
    : TraceEvent(TraceKinds.Trap, Time, IsUserMode, Eip);

/// <summary>The page tables were walked for an access.</summary>
public sealed record WalkEvent(
    ulong Time, bool IsUserMode, uint Eip, PageWalk Walk, uint Address, bool IsWrite, bool IsUserAccess, bool IsAllowed)
    : TraceEvent(TraceKinds.Mmu, Time, IsUserMode, Eip);

/// <summary>A cached translation was dropped, or all of them (null).</summary>
public sealed record FlushEvent(ulong Time, bool IsUserMode, uint Eip, uint? Address)
    : TraceEvent(TraceKinds.Mmu, Time, IsUserMode, Eip);

/// <summary>A device's port was read or written.</summary>
public sealed record PortEvent(
    ulong Time, bool IsUserMode, uint Eip, string Device, ushort Port, uint Value, Width Width, bool IsWrite)
    : TraceEvent(TraceKinds.Device, Time, IsUserMode, Eip);

/// <summary>An interrupt line was raised.</summary>
public sealed record LineEvent(ulong Time, bool IsUserMode, uint Eip, int Line)
    : TraceEvent(TraceKinds.Device, Time, IsUserMode, Eip);

/// <summary>The guest dropped a mark.</summary>
public sealed record MarkEvent(ulong Time, bool IsUserMode, uint Eip, uint Value)
    : TraceEvent(TraceKinds.Mark, Time, IsUserMode, Eip);

/// <summary>How much of a system call an event tells of.</summary>
public enum CallPhase
{
    /// <summary>All of it, at its end, or at its beginning if it has no end.</summary>
    Complete,

    /// <summary>Its beginning: another process runs before it ends.</summary>
    Unfinished,

    /// <summary>Its end, after <see cref="Unfinished"/>.</summary>
    Resumed,
}

/// <summary>A process called the kernel. Eip is the instruction that did.</summary>
/// <param name="Time">When the call ended, or was left unfinished.</param>
/// <param name="Eip">Of <c>int $64</c>.</param>
/// <param name="Number">As in eax.</param>
/// <param name="Name">The call's, or <c>call 77</c>.</param>
/// <param name="Arguments">Decoded; of an unfinished call, those that are known before its end.</param>
/// <param name="Known">How many arguments are known before the call ends, counted from the first.</param>
/// <param name="Count">How many arguments the call has.</param>
/// <param name="Result">Decoded; null for a call that does not return.</param>
/// <param name="Phase">How much of the call this is.</param>
public sealed record SystemCallEvent(
    ulong Time,
    uint Eip,
    uint Number,
    string Name,
    IReadOnlyList<string> Arguments,
    int Known,
    int Count,
    string? Result,
    CallPhase Phase)
    : TraceEvent(TraceKinds.SystemCall, Time, IsUserMode: true, Eip);

/// <summary>Another process has the processor.</summary>
/// <param name="Time">When the kernel changed to its stack.</param>
/// <param name="Eip">Where in the kernel.</param>
/// <param name="From">The process before; null for the kernel's beginning.</param>
/// <param name="Reason">Why that one does not go on: its state, and what it sleeps on.</param>
/// <param name="To">The process that goes on.</param>
public sealed record SchedulerEvent(ulong Time, uint Eip, ProcessName? From, string? Reason, ProcessName To)
    : TraceEvent(TraceKinds.Scheduler, Time, IsUserMode: false, Eip);
