namespace Toy.Cpu.Tracing;

/// <summary>The kinds of events, as the filter names them (spec/12-traces.md §2).</summary>
[Flags]
public enum TraceKinds
{
    None = 0,

    /// <summary>Every instruction, with its effects.</summary>
    Instruction = 1 << 0,

    /// <summary>Handlers entered and left.</summary>
    Trap = 1 << 1,

    /// <summary>System calls.</summary>
    SystemCall = 1 << 2,

    /// <summary>Page-table walks, denials and flushes.</summary>
    Mmu = 1 << 3,

    /// <summary>Ports and interrupt lines.</summary>
    Device = 1 << 4,

    /// <summary>Who runs next.</summary>
    Scheduler = 1 << 5,

    /// <summary>Marks that the guest dropped.</summary>
    Mark = 1 << 6,

    All = Instruction | Trap | SystemCall | Mmu | Device | Scheduler | Mark,
}
