using Toy.Isa;

namespace Toy.Cpu.Processes;

/// <summary>An entry of the kernel's process table, as it stands.</summary>
/// <param name="Address">Of the entry.</param>
/// <param name="Name">Pid and program.</param>
/// <param name="Parent">Its parent's pid; 0 for none.</param>
/// <param name="State">In the kernel's word, in small letters: <c>sleeping</c>.</param>
public sealed record GuestProcess(uint Address, ProcessName Name, uint Parent, string State)
{
    /// <summary>It waits for somebody to wake it.</summary>
    public bool IsAsleep => State == ProcessStates.Sleeping.Name;

    /// <summary>It has ended and waits for its parent.</summary>
    public bool IsOver => State == ProcessStates.Zombie.Name || !IsThere;

    /// <summary>The entry is in use.</summary>
    public bool IsThere => State != ProcessStates.Unused.Name;
}
