// What a process does, as the kernel's table has it: for the kernel, for programs that look at the table, and for views of it
// from outside.

namespace Toy.Isa;

/// <summary>A state of a process.</summary>
/// <param name="Number">In the process table.</param>
/// <param name="Symbol">As assembly and C write it: <c>READY</c>.</param>
public sealed record ProcessState(int Number, string Symbol)
{
    /// <summary>As people read it: <c>ready</c>.</summary>
    public string Name => Symbol.ToLowerInvariant();
}

/// <summary>All states.</summary>
public static class ProcessStates
{
    /// <summary>The entry of the table is free.</summary>
    public static ProcessState Unused { get; } = new(0, "UNUSED");

    /// <summary>It waits for its turn.</summary>
    public static ProcessState Ready { get; } = new(1, "READY");

    /// <summary>It has the processor.</summary>
    public static ProcessState Running { get; } = new(2, "RUNNING");

    /// <summary>It waits for somebody to wake it.</summary>
    public static ProcessState Sleeping { get; } = new(3, "SLEEPING");

    /// <summary>It has ended, and its parent has not asked how.</summary>
    public static ProcessState Zombie { get; } = new(4, "ZOMBIE");

    /// <summary>A signal has stopped it, and none has continued it.</summary>
    public static ProcessState Stopped { get; } = new(5, "STOPPED");

    /// <summary>By number, from 0 on.</summary>
    public static IReadOnlyList<ProcessState> All { get; } = [Unused, Ready, Running, Sleeping, Zombie, Stopped];
}
