using Toy.Cpu;
using Toy.Isa;
using Toy.Loader;

namespace Toy.Grader.Assignments;

/// <summary>The machine that a test runs on.</summary>
public sealed record GuestEnvironment
{
    public EnvironmentKind Kind { get; init; }

    /// <summary>RAM in bytes: whole pages.</summary>
    public uint Memory { get; init; } = MachineConfiguration.DefaultMemorySize;

    /// <summary>Which of the kernels.</summary>
    public Mmu Mmu { get; init; }

    public EngineChoice Engine { get; init; }

    /// <summary>What the random device starts from; null for a seed from the student's id.</summary>
    public ulong? Seed { get; init; } = 0;

    /// <summary>A disk image among the given files, for the bare machine; null for none.</summary>
    public string? Disk { get; init; }

    /// <summary>Where the bare machine's program is linked to.</summary>
    public uint TextAddress { get; init; } = Abi.DefaultTextAddress;

    /// <summary>Where programs start.</summary>
    public string Entry { get; init; } = Abi.EntrySymbol;

    /// <summary>The kernel's sources (by their paths in src/Kernel) that files of the submission take the place of.</summary>
    public IReadOnlyList<ReplacedSource> Replaced { get; init; } = [];

    /// <summary>Sources that the kernel has besides its own, by paths such as theirs, and the files that they are.</summary>
    public IReadOnlyList<ReplacedSource> Added { get; init; } = [];

    /// <summary>System calls that the kernel has besides its own; their numbers follow the others'.</summary>
    public IReadOnlyList<AddedCall> AddedCalls { get; init; } = [];

    /// <summary>The kernel is not the installed one.</summary>
    public bool HasOwnKernel => Replaced.Count > 0 || Added.Count > 0 || AddedCalls.Count > 0;

    /// <summary>All system calls, for the kernel and its programs.</summary>
    public IReadOnlyList<SystemCall> Calls =>
        [.. SystemCalls.All, .. AddedCalls.Select((call, index) => call.AsRow(SystemCalls.All.Count + 1 + index))];
}
