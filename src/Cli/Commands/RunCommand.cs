// toy run: builds what needs it, loads it into a fresh machine and runs it with the console on stdin and stdout.

using System.CommandLine;
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

    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Sources (.s, .c), objects (.o) or one executable.",
            Arity = ArgumentArity.OneOrMore,
        };
        var bare = new Option<bool>("--bare") { Description = "Run on the bare machine, without a kernel (there is no kernel yet: always on)." };
        var limit = new Option<ulong>("--max-instructions", "-n")
        {
            Description = "Stop after exactly this many instructions.",
            HelpName = "count",
            DefaultValueFactory = _ => ulong.MaxValue,
        };
        var memory = new Option<uint>("--memory", "-m")
        {
            Description = "The machine's RAM: bytes, or with K, M or G.",
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
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var options = BuildOptions.Assembler(arguments.GetRequiredValue(include), arguments.GetRequiredValue(define));
            var builder = new ProgramBuilder(options with { DebugLines = true }, diagnostics);
            var links = new LinkOptions
            {
                TextAddress = arguments.GetValue(text),
                Entry = arguments.GetRequiredValue(entry),
            };
            using var console = new HostConsole();
            var machine = new Machine(new MachineConfiguration
            {
                MemorySize = arguments.GetValue(memory),
                Console = console,
            });
            var program = builder.Build(arguments.GetRequiredValue(files), links);
            var isLoaded = program is not null && ProgramLoader.Load(program, machine, diagnostics);
            DiagnosticPrinter.Print(diagnostics, arguments.GetValue(json));
            if (program is null || !isLoaded)
                return ExitStatus.NotRun;

            var result = Run(machine, console, arguments.GetValue(limit));
            console.Flush();
            return Report(machine, result, () => new SymbolMap(program));
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

    private static int Report(Machine machine, RunResult result, Func<SymbolMap> symbols)
    {
        switch (result.Reason)
        {
            case ExitReason.PowerOff:
                return result.ExitStatus;
            case ExitReason.Halted:
                Console.Error.WriteLine($"toy: halted at {Place(machine, symbols())}: nothing can wake the machine");
                return ExitStatus.Halted;
            case ExitReason.UnhandledFault when result.Fault is { } fault:
                Console.Error.Write("toy: " + StopReport.Format(machine, fault, symbols().Place));
                return ExitStatus.UnhandledFault;
            default:
                Console.Error.WriteLine($"toy: stopped after {machine.Time} instructions at {Place(machine, symbols())}");
                return ExitStatus.LimitReached;
        }
    }

    private static string Place(Machine machine, SymbolMap symbols) =>
        symbols.Place(machine.Eip.Value) is { } name ? $"{machine.Eip} {name}" : $"{machine.Eip}";

    private static uint ParseMemory(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var shift = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var digits = shift == 0 ? text : text[..^1];
        if (!ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            result.AddError($"'{text}' is not a memory size: write 16M or 16777216");
        else if (count > (ulong)PhysicalMemory.LargestSize >> shift || count << shift < PhysicalMemory.SmallestSize)
            result.AddError($"the machine can have 4K to {PhysicalMemory.LargestSize >> 10}K of memory, not {text}");
        else if ((count << shift) % PhysicalMemory.PageSize != 0)
            result.AddError($"memory comes in pages of {PhysicalMemory.PageSize} bytes: {text} is not a whole number of them");
        else
            return (uint)(count << shift);
        return MachineConfiguration.DefaultMemorySize;
    }
}
