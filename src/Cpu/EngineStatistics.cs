namespace Toy.Cpu;

/// <summary>
/// What a machine's engine has done since the machine was made. Only speed can be read off it; with a
/// <see cref="MachineConfiguration.Background"/> all but <see cref="Time"/> depends on the host.
/// </summary>
public sealed record EngineStatistics
{
    /// <summary>Virtual time: all instructions, and what was skipped while halted.</summary>
    public required ulong Time { get; init; }

    /// <summary>Instructions executed in translated regions.</summary>
    public ulong Translated { get; init; }

    /// <summary>Regions translated.</summary>
    public ulong Regions { get; init; }

    /// <summary>Instructions in them.</summary>
    public ulong RegionInstructions { get; init; }

    /// <summary>Regions that are kept.</summary>
    public int RegionsKept { get; init; }

    /// <summary>How often a region was entered.</summary>
    public ulong Entries { get; init; }

    /// <summary>How often a region was left because no region was at the address that control went to.</summary>
    public ulong ExitsToNoRegion { get; init; }

    /// <summary>How often an instruction was left to the interpreter: it faults, is privileged, or is never translated.</summary>
    public ulong ExitsRefused { get; init; }

    /// <summary>How often the deadline was too near: a timer's tick, a device, the end of the budget.</summary>
    public ulong ExitsOutOfTime { get; init; }

    /// <summary>Accesses that took the long way: the page had no entry yet, or the access was not aligned.</summary>
    public ulong SlowAccesses { get; init; }
}
