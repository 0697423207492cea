// toy run: builds what needs it, loads it into a fresh machine and runs it with the console on stdin and stdout.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Cpu.Reports;

namespace Toy.Cli.Commands;

internal static class RunCommand
{
    /// <summary>How often a run looks up to see whether anybody is still reading its output.</summary>
    private const ulong Slice = 10_000_000;

    private static readonly (int, string)[] s_exitStatuses =
    [
        (ExitStatus.Usage, "the command line makes no sense"),
        (ExitStatus.LimitReached, "--max-instructions was reached"),
        (ExitStatus.NotRun, "the program could not be built or loaded"),
        (ExitStatus.UnhandledFault, "a fault found no handler"),
        (ExitStatus.Halted, "the machine halted and nothing could wake it"),
        (ExitStatus.ReaderGone, "whoever read the output went away"),
    ];

    public static Command Create(Host host)
    {
        var files = BuildOptions.Files("Sources (.s, .c), objects (.o) or one executable; - is a source on standard input.");
        var bare = new Option<bool>("--bare") { Description = "Run on the bare machine, without a kernel. There is no kernel yet: always on." };
        var limit = new Option<ulong>("-n", "--max-instructions")
        {
            Description = "Stop after exactly this many instructions.",
            HelpName = "count",
            DefaultValueFactory = _ => ulong.MaxValue,
            CustomParser = result => ParseCount(result),
        };
        var memory = new Option<uint>("-m", "--memory")
        {
            Description = $"The machine's RAM: bytes, or with K, M or G. Default: {MachineConfiguration.DefaultMemorySize >> 20}M.",
            HelpName = "size",
            DefaultValueFactory = _ => MachineConfiguration.DefaultMemorySize,
            CustomParser = result => ParseMemory(result),
        };
        var include = BuildOptions.Include();
        var define = BuildOptions.Define();
        var text = BuildOptions.TextAddress();
        var entry = BuildOptions.Entry();
        var json = BuildOptions.DiagnosticsJson();
        var command = new DocumentedCommand(
            "run",
            "Assemble, link and run a program.",
            "toy run examples/hello.s",
            "toy run main.s util.s -D DEBUG=1",
            "toy run prog < input.txt",
            "toy run --max-instructions 1000 loop.s")
        {
            files, bare, limit, memory, include, define, text, entry, json,
        };
        command.Details =
            "Its console is standard input and output. The exit status is the program's own, or one of those below.";
        command.ExitStatuses = s_exitStatuses;
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var options = BuildOptions.Assembler(arguments.GetRequiredValue(include), arguments.GetRequiredValue(define));
            var builder = new ProgramBuilder(host, options with { DebugLines = true }, diagnostics) { CompilerArguments = ["-g"] };
            var links = new LinkOptions
            {
                TextAddress = arguments.GetValue(text),
                Entry = arguments.GetRequiredValue(entry),
            };
            var console = new HostConsole(host);
            var machine = new Machine(new MachineConfiguration
            {
                MemorySize = arguments.GetValue(memory),
                Console = console,
            });
            var program = builder.Build(arguments.GetRequiredValue(files), links);
            var isLoaded = program is not null && ProgramLoader.Load(program, machine, diagnostics);
            DiagnosticPrinter.Print(host, diagnostics, arguments.GetValue(json));
            if (program is null || !isLoaded)
                return ExitStatus.NotRun;

            var result = Run(machine, console, arguments.GetValue(limit));
            console.Flush();
            if (console.InputProblem is { } problem)
                host.Error.WriteLine($"toy: cannot read standard input: {problem}");
            return Report(host, machine, result, () => new SymbolMap(program));
        });
        return command;
    }

    private static RunResult Run(Machine machine, HostConsole console, ulong limit)
    {
        RunResult result;
        do
        {
            result = machine.Run(Math.Min(Slice, limit - machine.Time));
        }
        while (result.Reason == ExitReason.BudgetExhausted && machine.Time < limit && !console.IsBroken);
        return result;
    }

    private static int Report(Host host, Machine machine, RunResult result, Func<SymbolMap> symbols)
    {
        switch (result.Reason)
        {
            case ExitReason.PowerOff:
                return result.ExitStatus;
            case ExitReason.Halted:
                host.Error.WriteLine($"toy: halted at {Place(machine, symbols())}: nothing can wake the machine");
                return ExitStatus.Halted;
            case ExitReason.UnhandledFault when result.Fault is { } fault:
                host.Error.Write("toy: " + StopReport.Format(machine, fault, symbols().Place));
                return ExitStatus.UnhandledFault;
            default:
                host.Error.WriteLine($"toy: stopped after {machine.Time} instructions at {Place(machine, symbols())}");
                return ExitStatus.LimitReached;
        }
    }

    private static string Place(Machine machine, SymbolMap symbols) =>
        symbols.Place(machine.Eip.Value) is { } name ? $"{machine.Eip} {name}" : $"{machine.Eip}";

    private static ulong ParseCount(ArgumentResult result)
    {
        if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        result.AddError($"'{result.Tokens[0].Value}' is not a number of instructions: write 1000");
        return 0;
    }

    private static uint ParseMemory(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var shift = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var digits = shift == 0 ? text : text[..^1];
        if (!ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            result.AddError($"'{text}' is not a memory size: write 16M or 16777216");
        else if (count > (ulong)PhysicalMemory.LargestSize >> shift || count << shift < PhysicalMemory.SmallestSize)
            result.AddError($"the machine can have {PhysicalMemory.SmallestSize >> 10}K to {PhysicalMemory.LargestSize >> 10}K of memory, not {text}");
        else if ((count << shift) % PhysicalMemory.PageSize != 0)
            result.AddError($"memory comes in pages of {PhysicalMemory.PageSize} bytes: {text} is not a whole number of them");
        else
            return (uint)(count << shift);
        return MachineConfiguration.DefaultMemorySize;
    }
}
