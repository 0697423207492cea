using Toy.Cpu.Traps;

namespace Toy.Cpu;

/// <summary>Why <see cref="Machine.Run"/> returned.</summary>
public enum ExitReason
{
    /// <summary>As much virtual time as asked for has passed.</summary>
    BudgetExhausted,

    /// <summary>The guest wrote to the power port.</summary>
    PowerOff,

    /// <summary>The guest halted and nothing can wake it.</summary>
    Halted,

    /// <summary>A fault found no handler.</summary>
    UnhandledFault,
}

/// <summary>What a call of <see cref="Machine.Run"/> ended with.</summary>
/// <param name="Reason">Why it returned.</param>
/// <param name="ExitStatus">What the guest wrote to the power port; else 0.</param>
/// <param name="Fault">The fault, if it ended in one; eip is at the instruction.</param>
public readonly record struct RunResult(ExitReason Reason, byte ExitStatus = 0, UnhandledFault? Fault = null);
