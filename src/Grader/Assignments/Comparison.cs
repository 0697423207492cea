using Toy.Cpu.Tracing;
using Toy.Grader.Observing;

namespace Toy.Grader.Assignments;

/// <summary>What of a run is observed and compared.</summary>
public sealed record Comparison
{
    /// <summary>What the guest printed.</summary>
    public bool Console { get; init; } = true;

    /// <summary>How the run ended.</summary>
    public bool Exit { get; init; } = true;

    /// <summary>Registers of the bare machine at the end: general ones, eip, eflags, system registers.</summary>
    public IReadOnlyList<string> Registers { get; init; } = [];

    /// <summary>Memory at the end.</summary>
    public IReadOnlyList<ComparedMemory> Memory { get; init; } = [];

    /// <summary>Events; null for none.</summary>
    public ComparedTrace? Trace { get; init; }

    /// <summary>Which instructions may and must be executed; null for no rule.</summary>
    public InstructionRules? Instructions { get; init; }

    /// <summary>How many instructions; null when it does not matter.</summary>
    public ComparedCount? Count { get; init; }

    /// <summary>The kernel's process table at the end.</summary>
    public bool Processes { get; init; }

    /// <summary>The sections of the observation, and so of the snapshot, in their order.</summary>
    public IReadOnlyList<string> Sections
    {
        get
        {
            (string Name, bool IsThere)[] sections =
            [
                (SectionNames.Console, Console),
                (SectionNames.Exit, Exit),
                (SectionNames.Registers, Registers.Count > 0),
                (SectionNames.Memory, Memory.Count > 0),
                (SectionNames.Trace, Trace is not null),
                (SectionNames.Instructions, Instructions is not null),
                (SectionNames.Count, Count is { Thresholds.Count: 0 }),
                (SectionNames.Processes, Processes),
            ];
            return [.. sections.Where(section => section.IsThere).Select(section => section.Name)];
        }
    }
}

/// <summary>Memory from a symbol or an address on, as words.</summary>
/// <param name="Symbol">Where it begins; null for <paramref name="Address"/>.</param>
/// <param name="Address">Where it begins without a symbol.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsText">Shown as characters, to the first zero.</param>
public sealed record ComparedMemory(string? Symbol, uint Address, int Length, bool IsText);

/// <summary>Which events of a trace.</summary>
/// <param name="Kinds">Of which kinds.</param>
/// <param name="IsUserMode">Of user mode alone, or of kernel mode alone; null for both.</param>
/// <param name="Processes">Of these processes; empty for all.</param>
/// <param name="Ranges">In the code of these symbols; empty for anywhere.</param>
/// <param name="HasTimes">Lines begin with virtual times: exact, but no two solutions then agree.</param>
public sealed record ComparedTrace(
    TraceKinds Kinds, bool? IsUserMode, IReadOnlyList<string> Processes, IReadOnlyList<string> Ranges, bool HasTimes);

/// <summary>Mnemonics, and classes of them, that may not or must be executed.</summary>
/// <param name="Forbidden">Must not be executed.</param>
/// <param name="Required">Must be executed.</param>
/// <param name="Range">In the code of this symbol; null for anywhere in the program.</param>
public sealed record InstructionRules(IReadOnlyList<string> Forbidden, IReadOnlyList<string> Required, string? Range);

/// <summary>The instructions that a program took, kernel and waiting not counted.</summary>
/// <param name="Thresholds">From the fewest on; none: the count must be the snapshot's.</param>
public sealed record ComparedCount(IReadOnlyList<CountThreshold> Thresholds);

/// <summary>What a count up to <paramref name="AtMost"/> is worth.</summary>
public sealed record CountThreshold(ulong AtMost, decimal Points);
