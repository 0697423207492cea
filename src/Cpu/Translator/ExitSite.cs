using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>A place where a region can be left; the code leaves only its number behind, and the rest is done from this.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Eip">Where control goes on; null when the code has stored it.</param>
/// <param name="Refund">Instructions that were charged and not executed.</param>
/// <param name="Flags">Where the flags are.</param>
/// <param name="Access">The access that was refused; null when it was none.</param>
internal sealed record ExitSite(RegionExit Reason, uint? Eip, int Refund, FlagState Flags, RefusedAccess? Access = null)
{
    /// <summary>The repeated string instruction that control has come to; null when it is none that moves blocks.</summary>
    public BlockMove? Block { get; init; }
}

/// <summary>An access to the address that the code has stored.</summary>
internal readonly record struct RefusedAccess(Width Width, bool IsWrite);
