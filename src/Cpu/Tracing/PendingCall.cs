using Toy.Cpu.Processes;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>A system call that has begun and not yet ended.</summary>
/// <param name="Process">Who made it, under the name that it had then.</param>
/// <param name="Eip">Of the instruction that made it.</param>
/// <param name="Resume">Where the process goes on.</param>
/// <param name="Esp">The process's, which points to its return address.</param>
/// <param name="Number">As in eax.</param>
/// <param name="Call">The row of that number; null when there is none.</param>
/// <param name="Values">The words of the arguments.</param>
/// <param name="Beginning">The arguments as they were at the beginning; null for those that are known at the end.</param>
internal sealed record PendingCall(
    ProcessName Process,
    uint Eip,
    uint Resume,
    uint Esp,
    uint Number,
    SystemCall? Call,
    IReadOnlyList<uint> Values,
    IReadOnlyList<string?> Beginning)
{
    /// <summary>Its beginning has been told.</summary>
    public bool IsUnfinished { get; set; }

    public string Name => Call?.Name ?? $"call {(int)Number}";

    /// <summary>How many arguments are known before the end, counted from the first.</summary>
    public int Known => Beginning.TakeWhile(argument => argument is not null).Count();

    /// <summary>Whether the process goes on behind this call.</summary>
    public bool IsAt(uint eip, uint esp) => Resume == eip && Esp == esp;
}
