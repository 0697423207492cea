// toy explain: runs a program and turns one of its traps, or the fault that stopped it, into a page of plain text.

using System.CommandLine;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Cpu.Traps;

namespace Toy.Cli.Commands;

internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var machine = new MachineOptions();
        var number = new Option<int?>("--trap") { Description = "Which trap, counted from 1 (default: the last, or the fault that stopped the machine).", HelpName = "number" };
        var vector = new Option<byte?>("--vector") { Description = "Only traps of this vector.", HelpName = "number" };
        var list = new Option<bool>("--list") { Description = "List the traps, one a line, with their numbers." };
        var command = new DocumentedCommand(
            "explain",
            "Run a program and explain one of its traps.",
            "toy explain prog.s",
            "toy explain prog.s --list",
            "toy explain prog.s --vector 14 --trap 2");
        machine.AddTo(command);
        command.Add(number);
        command.Add(vector);
        command.Add(list);
        command.SetAction(arguments =>
        {
            using var loaded = machine.Open(host, arguments, showOutput: false);
            if (loaded is null)
                return ExitStatus.NotRun;
            var traps = new TrapCollector(arguments.GetValue(vector));
            loaded.Machine.Trace(new TraceFilter { Kinds = TraceKinds.Trap | TraceKinds.SystemCall }, traps, loaded.Processes);
            var result = loaded.Run(machine.Limit(arguments));
            if (arguments.GetValue(list))
                return List(host, traps.Events, loaded);
            return arguments.GetValue(number) is null && result.Fault is { } fault && traps.Accepts(fault.First)
                ? Print(host, StopReport.Explain(fault, loaded.Place))
                : Explain(host, traps.Events, arguments.GetValue(number) ?? traps.Events.Count, loaded);
        });
        return command;
    }

    private static int List(Host host, List<TrapEvent> traps, LoadedMachine loaded)
    {
        for (var i = 0; i < traps.Count; i++)
            host.Out.WriteLine($"{i + 1,6} {TraceText.Format(traps[i], loaded.Symbols.Names(traps[i].Process))}");
        return ExitStatus.Success;
    }

    private static int Explain(Host host, List<TrapEvent> traps, int number, LoadedMachine loaded)
    {
        if (number >= 1 && number <= traps.Count)
        {
            var trap = traps[number - 1];
            return Print(host, Explanation.Of(trap.Record, loaded.Symbols.Places(trap.Process), trap.Process));
        }

        host.Error.WriteLine(traps.Count == 0
            ? "toy: the run had no such trap: there is nothing to explain"
            : $"toy: there are traps 1 to {traps.Count}, no {number}; see --list");
        return ExitStatus.Failed;
    }

    private static int Print(Host host, string page)
    {
        host.Out.Write(page);
        return ExitStatus.Success;
    }

    private sealed class TrapCollector(byte? vector) : ITraceSink
    {
        public List<TrapEvent> Events { get; } = [];

        public bool Accepts(TrapRecord record) => vector is null || record.Vector == vector;

        public void Write(TraceEvent item)
        {
            if (item is TrapEvent trap && Accepts(trap.Record))
                Events.Add(trap);
        }
    }
}
