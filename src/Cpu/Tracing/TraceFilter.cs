using System.Globalization;
using Toy.Cpu.Processes;

namespace Toy.Cpu.Tracing;

/// <summary>Which events are wanted. What is not wanted is not computed where that costs.</summary>
public sealed record TraceFilter
{
    public TraceKinds Kinds { get; init; } = TraceKinds.Trap | TraceKinds.SystemCall | TraceKinds.Mark;

    /// <summary>Events of kernel mode.</summary>
    public bool Kernel { get; init; } = true;

    /// <summary>Events of user mode.</summary>
    public bool User { get; init; } = true;

    /// <summary>The eip an event must be in one of; none: anywhere.</summary>
    public IReadOnlyList<AddressRange> Ranges { get; init; } = [];

    /// <summary>The processes, by pid or name, one of which must run or be concerned; none: any.</summary>
    public IReadOnlyList<string> Processes { get; init; } = [];

    /// <summary>Events before this time are left out.</summary>
    public ulong From { get; init; }

    /// <summary>No more events than this.</summary>
    public ulong Count { get; init; } = ulong.MaxValue;

    /// <summary>Whether the guest must switch the trace on first.</summary>
    public bool StartsOff { get; init; }

    /// <summary>Whether the guest may switch the trace. Not where a guest is watched that would rather not be.</summary>
    public bool ObeysGuest { get; init; } = true;

    /// <summary>Whether an event is wanted, but for <see cref="Count"/>.</summary>
    public bool Accepts(TraceEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (Kinds & item.Kind) != 0
            && item.Time >= From
            && (item.IsUserMode ? User : Kernel)
            && IsInRange(item.Eip)
            && IsOfProcess(item);
    }

    private bool IsOfProcess(TraceEvent item) =>
        Processes.Count == 0
        || IsWanted(item.Process)
        || (item is SchedulerEvent change && (IsWanted(change.From) || IsWanted(change.To)));

    private bool IsWanted(ProcessName? process) =>
        process is not null
        && (Processes.Contains(process.Name) || Processes.Contains(process.Pid.ToString(CultureInfo.InvariantCulture)));

    private bool IsInRange(uint eip)
    {
        if (Ranges.Count == 0)
            return true;
        foreach (var range in Ranges)
        {
            if (eip - range.Start < range.Length)
                return true;
        }

        return false;
    }
}

/// <summary>Addresses from <paramref name="Start"/> on.</summary>
public readonly record struct AddressRange(uint Start, uint Length);
