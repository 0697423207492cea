// Looks at a run at one of its moments. Runs are deterministic, so running again up to there shows the very moment.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cpu;
using Toy.Cpu.Processes;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Grader.Observing;
using Toy.Grader.Results;
using Toy.Grader.Submissions;
using Toy.Isa;

namespace Toy.Grader.Running;

internal sealed class Replay(Guest guest, Submission submission, FileSet given)
{
    /// <summary>Instructions that are shown before the moment.</summary>
    private const ulong Instructions = 6;

    public Scene Look(ReplayMoment moment)
    {
        var time = moment.Time ?? TimeOf(moment.ConsoleByte ?? 0);

        // What a student wrote runs in user mode: the moment is then the last call or interrupt before.
        if (guest.Kernel is not null && guest.Program is not null)
            time = LastInUserMode(time);
        var run = new GuestRun(guest, watchedByte: -1, new DiagnosticBag());
        var lines = new LastLines(run);
        var filter = new TraceFilter { Kinds = TraceKinds.Instruction, From = time > Instructions ? time - Instructions : 0 };
        run.RunTo(time, filter, lines);
        return Describe(run, lines);
    }

    private ulong TimeOf(int consoleByte)
    {
        var run = new GuestRun(guest, consoleByte, new DiagnosticBag());
        run.Run();
        return run.Console.TimeOfWatched ?? run.Machine.Time;
    }

    private ulong LastInUserMode(ulong time)
    {
        var run = new GuestRun(guest, watchedByte: -1, new DiagnosticBag());
        var last = new LastUserTrap(guest.ProgramName);
        run.RunTo(time, new TraceFilter { Kinds = TraceKinds.Trap }, last);
        return last.Time ?? time;
    }

    private Scene Describe(GuestRun run, LastLines lines)
    {
        var machine = run.Machine;
        if (machine.Run(budget: 0).Reason is ExitReason.PowerOff or ExitReason.Halted)
            return new Scene(machine.Time, "the end of the run", "", [.. lines.Items], Registers(machine));
        var eip = machine.Eip.Value;
        var process = run.Processes?.Current?.Name;
        var isUserMode = (machine.Eflags & EFlags.UM) != 0;
        var place = run.Symbols.Places(process).Of(isUserMode)?.Invoke(eip);
        var next = machine.Decode(machine.Eip) is { } instruction
            ? Disassembler.Format(instruction, eip, run.Symbols.Names(process).Of(isUserMode))
            : "no instruction can be decoded here";
        return new Scene(
            machine.Time,
            PrintableText.Neutral($"{machine.Eip} {place}".TrimEnd() + ": " + next),
            Source(run.Symbols.SourceLine(process, isUserMode, eip)),
            [.. lines.Items],
            Registers(machine));
    }

    private static string[] Registers(Machine machine) => RegisterDump.Format(machine).TrimEnd('\n').Split('\n');

    private string Source((string File, int Line)? place)
    {
        if (place is not { } found || new SubmissionSources(given, submission.Files).Find(found.File) is not { } bytes)
            return "";
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
        return found.Line >= 1 && found.Line <= lines.Length
            ? PrintableText.Line(Encoding.UTF8.GetBytes(lines[found.Line - 1].Replace('\t', ' ').Trim()))
            : "";
    }

    private sealed class LastLines(GuestRun run) : ITraceSink
    {
        public Queue<string> Items { get; } = [];

        public void Write(TraceEvent item)
        {
            if (Items.Count == (int)Instructions)
                Items.Dequeue();
            Items.Enqueue(PrintableText.Neutral(TraceText.Format(item, run.Symbols.Names(item.Process))));
        }
    }

    private sealed class LastUserTrap(string program) : ITraceSink
    {
        public ulong? Time { get; private set; }

        public void Write(TraceEvent item)
        {
            if (item is TrapEvent { IsUserMode: true, Process: { } process } && process.Name.Length > 0 && program.StartsWith(process.Name, StringComparison.Ordinal))
                Time = item.Time;
        }
    }
}
