using System.Collections.Immutable;

namespace Toy.Cpu.Translator;

/// <summary>The flags of an instruction that has been executed, not computed yet: its operands are in a pair of locals.</summary>
/// <param name="Kind">How they follow from the operands.</param>
/// <param name="Slot">The number of the pair.</param>
/// <param name="Second">The second operand, where it is a constant and not in its local.</param>
internal readonly record struct PendingFlags(FlagKind Kind, int Slot, uint? Second);

/// <summary>What is known at some point of a region about where the flags are.</summary>
/// <param name="StartsUnknown">
/// The local that says which flags are pending does so; else eflags are up to date but for <paramref name="Chain"/>.
/// </param>
/// <param name="Chain">What was left uncomputed since, in order.</param>
internal sealed record FlagState(bool StartsUnknown, ImmutableArray<PendingFlags> Chain)
{
    /// <summary>As at the entry of a block that can be reached from anywhere.</summary>
    public static FlagState Unknown { get; } = new(true, []);

    /// <summary>Eflags are up to date.</summary>
    public static FlagState UpToDate { get; } = new(false, []);

    /// <summary>The last that was left uncomputed; null when it is not known here.</summary>
    public PendingFlags? Last => Chain.Length > 0 ? Chain[^1] : null;

    /// <summary>The first free pair of locals; the first of all belongs to what is unknown.</summary>
    public int NextSlot => Chain.Length > 0 ? Chain[^1].Slot + 1 : StartsUnknown ? 1 : 0;
}
