// What waitpid is asked and what it answers: the numbers of Linux (spec/13-signals.md §8).

namespace Toy.Isa;

/// <summary>Status words, and the options of <c>waitpid</c>.</summary>
public static class WaitStatus
{
    /// <summary>Bits 0–6: the signal that ended the process; 0 if it ended by itself.</summary>
    public const uint SignalMask = 0x7F;

    /// <summary>Where the exit status begins, or the signal that stopped the process.</summary>
    public const int CodeShift = 8;

    /// <summary>In the place of a signal: the process has stopped.</summary>
    public const uint Stopped = 0x7F;

    /// <summary>The whole word: the process goes on.</summary>
    public const uint Continued = 0xFFFF;

    /// <summary>Added to the signal's number where only 8 bits can be told: by the machine, and by shells.</summary>
    public const uint Killed = 128;

    /// <summary>Name and value of every option, for generated text.</summary>
    public static IReadOnlyList<(string Name, uint Value)> Options =>
    [
        ("WNOHANG", 1),
        ("WUNTRACED", 2),
        ("WCONTINUED", 8),
    ];
}
