using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>A place where a region can be left; the code leaves only its number behind, and the rest is done from this.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Eip">Where control goes on; null when the code has stored it.</param>
/// <param name="Refund">Instructions that were charged and not executed.</param>
/// <param name="FlagForm">The flags that are pending.</param>
/// <param name="IsOnTop">They come on top of those that were pending where the region did not know.</param>
/// <param name="Access">The access that was refused; null when it was none.</param>
internal sealed record ExitSite(RegionExit Reason, uint? Eip, int Refund, int FlagForm, bool IsOnTop, RefusedAccess? Access = null)
{
    /// <summary>The repeated string instruction that control has come to; null when it is none that moves blocks.</summary>
    public BlockMove? Block { get; init; }

    /// <summary>The instruction that the interpreter has to execute.</summary>
    public MachineInstruction Instruction { get; init; }

    /// <summary>As the interpreter executes it; null before it first has to.</summary>
    public Action<Processor>? Interpreted { get; set; }
}

/// <summary>Of an <see cref="ExitSite"/> what is needed every time, close together for the host's caches.</summary>
internal struct Departure(ExitSite site)
{
    /// <summary>Where control went from here the last time; null when no region was there.</summary>
    public EntryPoint? Next;

    public readonly uint Eip = site.Eip ?? 0;
    public readonly int Refund = site.Refund;
    public readonly int FlagForm = site.FlagForm;
    public readonly RegionExit Reason = site.Reason;
    public readonly bool HasEip = site.Eip is not null;
    public readonly bool IsOnTop = site.IsOnTop;
}

/// <summary>An access to the address that the code has stored.</summary>
/// <param name="Width">How much.</param>
/// <param name="IsRead">It loads, and that comes first.</param>
/// <param name="IsWrite">It stores.</param>
/// <param name="IsFirst">The instruction has made none before it, which would be made again.</param>
/// <param name="Cache">Its entry in <see cref="PlaceCache"/>, if it has one.</param>
internal sealed record RefusedAccess(Width Width, bool IsRead, bool IsWrite, bool IsFirst, int? Cache)
{
    /// <summary>The window that it should have opened; null when it is on its own.</summary>
    public WindowAccess? Window { get; init; }
}
