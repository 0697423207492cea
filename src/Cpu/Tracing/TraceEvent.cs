// What a trace is made of: one record an event. Text and JSON are two ways to print them.

using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>Something that happened, and where: the time, the mode and the instruction.</summary>
public abstract record TraceEvent(TraceKinds Kind, ulong Time, bool IsUserMode, uint Eip);

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
