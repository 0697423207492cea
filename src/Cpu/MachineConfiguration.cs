using Toy.Cpu.Devices;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>What a machine is built from.</summary>
public sealed record MachineConfiguration
{
    public const uint DefaultMemorySize = 16 << 20;

    /// <summary>In bytes: whole pages.</summary>
    public uint MemorySize { get; init; } = DefaultMemorySize;

    /// <summary>The instructions it understands.</summary>
    public InstructionTable Instructions { get; init; } = InstructionTable.Standard;

    /// <summary>The far end of the console; null for one that says nothing and ends at once.</summary>
    public IConsole? Console { get; init; }

    /// <summary>The disk; null for none.</summary>
    public IDiskImage? Disk { get; init; }

    /// <summary>The boot ROM, at most a page; execution starts at its first byte. Empty for none.</summary>
    public ReadOnlyMemory<byte> Rom { get; init; }

    /// <summary>What executes the instructions; nothing but speed depends on it.</summary>
    public EngineChoice Engine { get; init; }

    /// <summary>
    /// Where code is translated while the guest goes on in the interpreter; null for translating in its stead.
    /// Nothing but speed depends on it.
    /// </summary>
    public IBackground? Background { get; init; }

    /// <summary>What the random device starts from.</summary>
    public ulong Seed { get; init; }
}
