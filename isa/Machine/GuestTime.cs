// How the kernel counts time: in ticks of its timer, which counts instructions (spec/13-signals.md §10).

namespace Toy.Isa;

/// <summary>The kernel's tick, and the guest's second, which is made of ticks.</summary>
public static class GuestTime
{
    /// <summary>Instructions from one interrupt of the timer to the next.</summary>
    public const uint InstructionsATick = 100_000;

    /// <summary>Ticks in what programs call a second.</summary>
    public const uint TicksASecond = 100;

    /// <summary>Name and value of both, for generated text.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        ("INSTRUCTIONS_A_TICK", InstructionsATick),
        ("TICKS_A_SECOND", TicksASecond),
    ];
}
