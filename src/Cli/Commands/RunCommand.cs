// toy run: builds what needs it, loads it into a fresh machine and runs it with the console on stdin and stdout.

using System.CommandLine;
using System.Diagnostics;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cli.Snapshots;
using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Isa;

namespace Toy.Cli.Commands;

internal static class RunCommand
{
    /// <summary>A halted machine stands behind its hlt, which is an opcode alone.</summary>
    private const uint HaltLength = 1;

    private static readonly (int, string)[] s_exitStatuses =
    [
        (ExitStatus.Failed, "with --snapshot: the run is not as verified, or nothing was verified yet; 0 if it is"),
        (ExitStatus.Usage, "the command line makes no sense"),
        (ExitStatus.LimitReached, "--max-instructions was reached"),
        (ExitStatus.NotRun, "the program could not be built or loaded, or its output not written"),
        (ExitStatus.UnhandledFault, "a fault found no handler"),
        (ExitStatus.Halted, "the machine halted and nothing could wake it"),
        (ExitStatus.Left, "ended from the keyboard, by Ctrl-\\"),
        (ExitStatus.ReaderGone, "whoever read the output went away"),
    ];

    public static Command Create(Host host)
    {
        var command = new DocumentedCommand(
            "run",
            "Assemble, link and run a program.",
            "toy run examples/hello.s",
            "toy run main.s util.s -D DEBUG=1",
            "toy run prog < input.txt",
            "toy run prog.c -- arguments",
            "toy run --trace=syscall prog.s",
            "toy run --snapshot hello examples/hello.s",
            "toy run --bare examples/bare/hello.s",
            "toy run --disk boot.img");
        command.Details =
            "The program runs under Toy's kernel, or with --bare on the machine alone. Its console is standard input and output. The exit status is the program's own, or one of those below; 128 and more: the kernel ended it for a fault or a signal.";
        return WithAction(host, command, new MachineOptions());
    }

    /// <summary>The command that starts the kernel with its shell.</summary>
    public static Command CreateBoot(Host host)
    {
        var command = new DocumentedCommand(
            "boot",
            "Boot the kernel and its shell.",
            "toy boot",
            "toy boot --script commands.txt",
            "toy boot --trace=trap < commands.txt");
        command.Details =
            "The console is standard input and output. It ends with the shell, whose exit status is the shell's last. At a terminal Ctrl-C goes to what runs, Ctrl-D ends the input, and Ctrl-\\ ends toy itself.";
        return WithAction(host, command, new MachineOptions(isShell: true));
    }

    private static DocumentedCommand WithAction(Host host, DocumentedCommand command, MachineOptions machine)
    {
        var trace = new TraceOptions();
        var dump = new DumpOption();
        var snapshots = new SnapshotOptions();
        command.ExitStatuses = s_exitStatuses;
        machine.AddTo(command);
        trace.AddTo(command);
        dump.AddTo(command);
        snapshots.AddTo(command);
        var stats = new Option<bool>("--stats") { Description = "Print how the run was executed at the end, on stderr. All but the number of instructions depends on the host." };
        command.Add(stats);
        command.SetAction(arguments =>
        {
            using var snapshot = snapshots.Open(host, arguments);
            using var loaded = machine.Open(host, arguments, copy: snapshot?.Console);
            if (loaded is null)
                return ExitStatus.NotRun;
            var diagnostics = new DiagnosticBag();
            var isTracing = trace.Start(arguments, loaded, out var output, diagnostics, snapshot is null ? null : snapshot.OpenTrace);
            DiagnosticPrinter.Print(host, diagnostics);
            if (!isTracing)
                return ExitStatus.NotRun;
            RunResult result;
            var started = Stopwatch.GetTimestamp();
            using (output)
                result = loaded.Run(machine.Limit(arguments));
            if (loaded.InputProblem is { } problem)
                host.Error.WriteLine($"toy: cannot read standard input: {problem}");
            var status = Report(host, loaded, result);
            host.Error.Write(dump.Text(arguments, loaded));
            if (arguments.GetValue(stats))
                host.Error.Write(EngineReport.Format(loaded.Machine.Statistics, Stopwatch.GetElapsedTime(started)));
            var isSaved = loaded.SaveRecording(new HostFiles(host, diagnostics));
            DiagnosticPrinter.Print(host, diagnostics);
            if (snapshot is not null && isSaved)
                return snapshot.Finish(loaded, result);
            return isSaved ? status : ExitStatus.NotRun;
        });
        return command;
    }

    private static int Report(Host host, LoadedMachine loaded, RunResult result)
    {
        var machine = loaded.Machine;
        var eip = machine.Eip.Value;
        switch (result.Reason)
        {
            case ExitReason.PowerOff:
                if (result.ExitStatus == ExitStatus.Killed + Signals.Named("SIGSEGV").Number && loaded.FindPrivileged() is { } found)
                    host.Error.WriteLine($"toy: {found}, and programs of the kernel may not; a program for the machine alone runs with --bare");
                return result.ExitStatus;
            case ExitReason.Halted:
                host.Error.WriteLine($"toy: halted at {Place(loaded, eip - HaltLength)}: nothing can wake the machine");
                return ExitStatus.Halted;
            case ExitReason.UnhandledFault when result.Fault is { } fault:
                host.Error.Write("toy: " + StopReport.Format(machine, fault, loaded.Place));
                return ExitStatus.UnhandledFault;
            case ExitReason.BudgetExhausted when loaded.IsLeft:
                host.Error.WriteLine("\ntoy: ended from the keyboard");
                return ExitStatus.Left;
            case ExitReason.BudgetExhausted when host.Output.Problem is not null:
                // The run ended because nobody took its output; why is said at the command's end.
                return ExitStatus.NotRun;
            default:
                host.Error.WriteLine($"toy: stopped after {machine.Time} instructions at {Place(loaded, eip)}");
                return ExitStatus.LimitReached;
        }
    }

    private static string Place(LoadedMachine loaded, uint address) =>
        loaded.Place(address) is { } name ? $"{new VirtualAddress(address)} {name}" : $"{new VirtualAddress(address)}";
}
