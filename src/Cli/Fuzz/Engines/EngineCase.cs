using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>A part of a run, at whose end the machines are compared.</summary>
/// <param name="Budget">Its length in virtual time.</param>
/// <param name="Line">The interrupt line raised before it; null for none.</param>
/// <param name="InSteps">The interpreter runs it one instruction at a time, as if there were as many stops.</param>
internal readonly record struct Slice(ulong Budget, int? Line, bool InSteps);

/// <summary>What the disk is to do: the words of a descriptor.</summary>
internal readonly record struct Transfer(uint Buffer, uint Sector, uint Count, uint Status);

/// <summary>A page that changes places.</summary>
/// <param name="Page">Its virtual address.</param>
/// <param name="Entry">The address of its page table entry.</param>
/// <param name="Other">What is there after the change, or again before the next.</param>
internal readonly record struct Remapping(uint Page, uint Entry, uint Other);

/// <summary>A program, the machine it starts on, and when to stop and compare: everything that two engines must agree on.</summary>
internal sealed record EngineCase
{
    public required ulong Seed { get; init; }

    public required TranslationKind Translation { get; init; }

    /// <summary>Whether the program runs in user mode.</summary>
    public required bool IsUser { get; init; }

    /// <summary>The engine that is compared with the interpreter.</summary>
    public required EngineChoice Engine { get; init; }

    /// <summary>What the engine translates is ready after the next stop, not at once.</summary>
    public bool IsLate { get; init; }

    /// <summary>What base and bound add to the program's addresses.</summary>
    public required uint Base { get; init; }

    public required uint Bound { get; init; }

    /// <summary>The virtual address of the first instruction.</summary>
    public required uint Start { get; init; }

    public required IReadOnlyList<CodeItem> Items { get; init; }

    /// <summary>The instructions at which the kernel goes on after a fault.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    /// <summary>The general registers at the start.</summary>
    public required IReadOnlyList<uint> Registers { get; init; }

    public required uint Eflags { get; init; }

    /// <summary>The timer's interval; 0 for no timer.</summary>
    public required uint TimerInterval { get; init; }

    /// <summary>The bits of base and bound that a switch of address spaces changes; with paging it changes cr3.</summary>
    public required uint BaseChange { get; init; }

    public required uint BoundChange { get; init; }

    /// <summary>The page that the kernel moves when it is asked to: its address, where its entry is, and the other entry.</summary>
    public required Remapping Remapping { get; init; }

    /// <summary>What the disk does, one after the other, while the program runs.</summary>
    public required IReadOnlyList<Transfer> Transfers { get; init; }

    public required uint InterruptMask { get; init; }

    /// <summary>What is traced; nothing when there is no trace.</summary>
    public required TraceKinds Trace { get; init; }

    /// <summary>The contents of data pages and page tables follow from this.</summary>
    public required ulong MemorySeed { get; init; }

    public required IReadOnlyList<Slice> Slices { get; init; }

    /// <summary>The initial value of a register.</summary>
    public uint this[Register register] => Registers[(int)register];
}
