// Follows the processes of a kernel while it runs: which one has the processor, and which system calls are under way. A call
// ends when its process is back behind `int $64` with the stack it had there; so one that a signal's handler interrupts ends
// after that handler, wherever calls of the handler itself end.

using Toy.Cpu.Processes;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

internal sealed class ProcessWatch(Processor processor, ProcessTable table)
{
    private const string OutOfReach = "?";
    private const string Fork = "fork";
    private const string Exec = "exec";

    private readonly ArgumentText _text = new(processor);

    // By pid: the calls under way, the innermost last.
    private readonly Dictionary<uint, List<PendingCall>> _calls = [];

    // By the child's pid: what it comes out of. A child that ran before its parent's fork has ended was told of already.
    private readonly Dictionary<uint, PendingCall> _forks = [];
    private readonly HashSet<uint> _forked = [];
    private GuestProcess? _current = table.Current;

    /// <summary>The process that runs.</summary>
    public ProcessName? Current => _current?.Name;

    /// <summary>A process calls the kernel; the event if that is all there will be to tell.</summary>
    public SystemCallEvent? Call(TrapRecord record)
    {
        _current = table.Current;
        if (_current is null)
            return null;
        var number = record.Registers[(int)Register.Eax];
        var call = SystemCalls.Find(number);
        var values = new uint[call?.Arguments.Count ?? 0];
        var beginning = new string?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (processor.PeekAsUser(record.Esp + (4 * ((uint)i + 1))) is { } word)
                values[i] = word;
            else
                beginning[i] = OutOfReach;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (call is not null && !ArgumentText.IsKnownAtEnd(call.Arguments[i]))
                beginning[i] ??= _text.Argument(call, i, values, null);
        }

        var pending = new PendingCall(_current.Name, record.Eip, record.Resume, record.Esp, number, call, values, beginning);
        if (call?.Result.StartsWith("_Noreturn", StringComparison.Ordinal) == true)
            return Event(pending, CallPhase.Complete, null);

        // The same call again, after a signal's handler: it goes on, as far as anybody can see.
        var calls = Calls(_current.Name.Pid);
        if (calls.FindLastIndex(earlier => earlier.IsAt(record.Resume, record.Esp)) is var again and >= 0)
        {
            pending.IsUnfinished = calls[again].IsUnfinished;
            calls.RemoveRange(again, calls.Count - again);
        }

        calls.Add(pending);
        return null;
    }

    /// <summary>The kernel goes back to user mode; the event of the call that ends so.</summary>
    public SystemCallEvent? Return(uint eip, uint esp)
    {
        _current = table.Current;
        if (_current is null)
            return null;
        var calls = Calls(_current.Name.Pid);
        var index = calls.FindLastIndex(pending => pending.IsAt(eip, esp));
        if (index < 0)
            return Forked(eip, esp) ?? Executed(calls, eip);
        var ended = calls[index];
        calls.RemoveRange(index, calls.Count - index);
        var result = processor.Registers[(int)Register.Eax];
        if (ended.Call?.Name == Fork && (int)result > 0 && !_forked.Remove(result))
            _forks[result] = ended;
        return Event(ended, ended.IsUnfinished ? CallPhase.Resumed : CallPhase.Complete, result);
    }

    /// <summary>Whether the processor has another process now: what to tell of that, before <see cref="Follow"/>.</summary>
    public (SystemCallEvent? Unfinished, SchedulerEvent Event)? Switch()
    {
        if (table.Current is not { } next || next.Address == _current?.Address)
            return null;
        var before = _current is null ? null : table.All.FirstOrDefault(process => process.Name.Pid == _current.Name.Pid) ?? _current;
        SystemCallEvent? unfinished = null;
        if (before is { IsOver: true })
        {
            _calls.Remove(before.Name.Pid);
        }
        else if (before is not null && Calls(before.Name.Pid) is [.., { IsUnfinished: false } pending])
        {
            pending.IsUnfinished = true;
            unfinished = Event(pending, CallPhase.Unfinished, null);
        }

        var reason = before is null ? null : table.Channel(before) is { } channel ? $"{before.State} on {channel}" : before.State;
        return (unfinished, new SchedulerEvent(processor.Time, processor.Eip, before?.Name, reason, next.Name));
    }

    /// <summary>From now on the new process's events.</summary>
    public void Follow() => _current = table.Current;

    /// <summary>A child comes out of the fork that it never went into.</summary>
    private SystemCallEvent? Forked(uint eip, uint esp)
    {
        if (_current is null || Calls(_current.Name.Pid).Count > 0 || processor.Registers[(int)Register.Eax] != 0)
            return null;
        if (!_forks.Remove(_current.Name.Pid, out var fork))
        {
            fork = Calls(_current.Parent).LastOrDefault(call => call.Call?.Name == Fork);
            if (fork is null || !fork.IsAt(eip, esp) || !_forked.Add(_current.Name.Pid))
                return null;
        }

        return fork.IsAt(eip, esp) ? Event(fork with { Process = _current.Name }, CallPhase.Complete, 0) : null;
    }

    /// <summary>A new program begins: with zeros in all registers but esp (spec/10-kernel-abi.md §1).</summary>
    private SystemCallEvent? Executed(List<PendingCall> calls, uint eip)
    {
        if (calls is not [.., { Call.Name: Exec } exec] || eip == exec.Resume)
            return null;
        for (var register = 0; register < Registers.Count; register++)
        {
            if (register != (int)Register.Esp && processor.Registers[register] != 0)
                return null;
        }

        calls.Clear();
        return Event(exec, exec.IsUnfinished ? CallPhase.Resumed : CallPhase.Complete, 0);
    }

    private SystemCallEvent Event(PendingCall pending, CallPhase phase, uint? result)
    {
        var arguments = new List<string>();
        for (var i = 0; i < pending.Beginning.Count; i++)
        {
            if (phase == CallPhase.Unfinished && i >= pending.Known)
                break;
            if (pending.Beginning[i] is { } known)
                arguments.Add(known);
            else if (pending.Call is { } call)
                arguments.Add(_text.Argument(call, i, pending.Values, result));
        }

        return new SystemCallEvent(
            processor.Time, pending.Eip, pending.Number, pending.Name, arguments, pending.Known, pending.Beginning.Count,
            result is { } value ? ArgumentText.Result(pending.Call, value) : null, phase)
        {
            Process = pending.Process,
        };
    }

    private List<PendingCall> Calls(uint pid)
    {
        if (!_calls.TryGetValue(pid, out var calls))
            _calls[pid] = calls = [];
        return calls;
    }
}
