// One run of a guest, within its limits. Time goes in slices of fixed length, so that a limit that is looked at between them
// ends a run at the same instruction everywhere.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Grader.Assignments;
using Toy.Isa;
using Toy.Loader;

namespace Toy.Grader.Running;

internal sealed class GuestRun
{
    private const ulong Slice = 100_000;

    private readonly Guest _guest;
    private readonly List<ITraceSink> _sinks = [];
    private TraceKinds _kinds;

    /// <param name="guest">What runs.</param>
    /// <param name="watchedByte">The byte of output whose time is wanted; negative for none.</param>
    /// <param name="diagnostics">Why the program can't be loaded: then there is nothing to run.</param>
    public GuestRun(Guest guest, int watchedByte, DiagnosticBag diagnostics)
    {
        _guest = guest;
        var environment = guest.Test.Environment;
        Console = new ConsoleRecorder(guest.Test.Limits.ConsoleBytes) { Watched = watchedByte };
        Machine? machine = null;
        machine = new Machine(new MachineConfiguration
        {
            MemorySize = environment.Memory,
            Instructions = guest.Instructions,
            Engine = environment.Engine,
            Seed = environment.Seed ?? guest.Variant.Seed,
            Console = OpenConsole(guest, value => Console.Write(value, machine?.Time ?? 0)),
            Disk = guest.Disk is { } disk ? new MemoryDiskImage((byte[])disk.Clone()) : null,
            Rom = guest.Rom,
        });
        Machine = machine;
        Symbols = new LoadedSymbols(guest.Program, guest.Kernel, guest.Disk);
        Processes = Symbols.Kernel is { } kernel ? machine.FindProcesses(kernel) : null;
        if (guest.Program is { } program && guest.Rom.Length == 0)
            ProgramLoader.Load(program, machine, diagnostics);
    }

    public Machine Machine { get; }

    public ConsoleRecorder Console { get; }

    /// <summary>The names of what runs.</summary>
    public LoadedSymbols Symbols { get; }

    /// <summary>The kernel's processes; null on the bare machine.</summary>
    public ProcessTable? Processes { get; }

    /// <summary>The limit that ended the run, in words; null when none did.</summary>
    public string? Limit { get; private set; }

    /// <summary>Hands events of these kinds to a sink, which takes of them what it wants.</summary>
    public void Observe(TraceKinds kinds, ITraceSink sink)
    {
        _kinds |= kinds;
        _sinks.Add(sink);
    }

    /// <summary>Runs to the guest's end or to a limit.</summary>
    /// <param name="isFull">Whether anything that observes has enough.</param>
    public RunResult Run(Func<string?>? isFull = null)
    {
        var limits = _guest.Test.Limits;
        if (_sinks.Count > 0)
            Machine.Trace(new TraceFilter { Kinds = _kinds, ObeysGuest = false }, new Sinks(_sinks), Processes);
        while (true)
        {
            var result = Machine.Run(Math.Min(Slice - (Machine.Time % Slice), limits.Instructions - Machine.Time));
            Limit = Console.IsFull ? $"more than {limits.ConsoleBytes} bytes printed"
                : isFull?.Invoke() is { } full ? full
                : Processes?.All.Skip(limits.Processes).Any() == true ? $"more than {limits.Processes} processes"
                : result.Reason == ExitReason.BudgetExhausted && Machine.Time >= limits.Instructions ? $"more than {limits.Instructions} instructions"
                : null;
            if (Limit is not null || result.Reason != ExitReason.BudgetExhausted)
                return result;
        }
    }

    /// <summary>Runs to a time, or to the guest's end before it; limits do not matter, since the run was within them already.</summary>
    /// <param name="time">Where to stop.</param>
    /// <param name="filter">What to observe on the way.</param>
    /// <param name="sink">Who takes it.</param>
    public void RunTo(ulong time, TraceFilter filter, ITraceSink sink)
    {
        Machine.Trace(filter, sink, Processes);
        if (time > Machine.Time)
            Machine.Run(time - Machine.Time);
    }

    private static ScriptedConsole OpenConsole(Guest guest, Action<byte> output)
    {
        if (guest.Test.Console is not { } input)
            return new ScriptedConsole([], output) { IsTyped = false };
        var text = guest.Variant.Apply(input.Text);
        return input.IsScript && ConsoleScript.Parse(text).Lines is { } lines
            ? new ScriptedConsole(lines, output)
            : new ScriptedConsole([new ConsoleScriptLine(0, null, Encoding.UTF8.GetBytes(text))], output) { IsTyped = false };
    }
}
