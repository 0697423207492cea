namespace Toy.Grader.Assignments;

/// <summary>Caps on what a run may use (spec/18-grading.md §4.1). The same run meets them at the same instruction everywhere.</summary>
public sealed record Limits
{
    /// <summary>Instructions until the machine is stopped.</summary>
    public ulong Instructions { get; init; } = 50_000_000;

    /// <summary>Bytes that the guest may print.</summary>
    public int ConsoleBytes { get; init; } = 64 << 10;

    /// <summary>Processes at one time.</summary>
    public int Processes { get; init; } = 64;

    /// <summary>Lines of the trace that is compared.</summary>
    public int TraceLines { get; init; } = 10_000;
}
