// What to trace and where to: the --trace options.

using System.CommandLine;
using System.CommandLine.Parsing;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu.Tracing;

namespace Toy.Cli.Commands;

internal sealed class TraceOptions
{
    private readonly Option<TraceKinds?> _kinds = new("--trace")
    {
        Description = "What to trace: insn, trap, syscall, mmu, dev, sched, mark or all, with commas between.",
        HelpName = "kinds",
        CustomParser = ParseKinds,
    };

    private readonly Option<string?> _mode = new("--trace-mode")
    {
        Description = "Only user or only kernel mode.",
        HelpName = "user|kernel",
    };

    private readonly Option<string[]> _range = new("--trace-range")
    {
        Description = "Only instructions in START-END (END not included) or in a symbol's code.",
        HelpName = "range",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _process = new("--trace-process")
    {
        Description = "Only while this process of the kernel runs: a pid or a program's name. May be given again.",
        HelpName = "process",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<ulong> _from = new("--trace-from") { Description = "Only from this time on.", HelpName = "time" };

    private readonly Option<ulong> _count = new("--trace-count")
    {
        Description = "No more than this many events.",
        HelpName = "count",
        DefaultValueFactory = _ => ulong.MaxValue,
    };

    private readonly Option<bool> _guest = new("--trace-guest")
    {
        Description = "Begin only when the guest switches its trace on.",
    };

    private readonly Option<string?> _file = new("--trace-file") { Description = "Where the trace goes (default: stderr).", HelpName = "file" };

    private readonly Option<bool> _json = new("--trace-json") { Description = "Events as JSON, one a line." };

    public TraceOptions() => _mode.AcceptOnlyFromAmong("user", "kernel");

    public void AddTo(Command command)
    {
        Option[] options = [_kinds, _mode, _range, _process, _from, _count, _guest, _file, _json];
        foreach (var option in options)
            command.Add(option);
    }

    /// <summary>Starts the trace that is asked for, if any; false and a diagnostic when that fails.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="loaded">Whose machine is traced.</param>
    /// <param name="output">Where the trace goes: to be disposed after the run; null without a trace.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="open">Opens what takes the trace when no file is named; null for standard error.</param>
    public bool Start(ParseResult arguments, LoadedMachine loaded, out TextWriter? output, DiagnosticBag diagnostics, Func<TextWriter>? open = null)
    {
        output = null;
        if (arguments.GetValue(_kinds) is not { } kinds)
            return true;
        var ranges = new List<AddressRange>();
        foreach (var text in arguments.GetRequiredValue(_range))
        {
            if (loaded.Range(text) is not { } range)
            {
                diagnostics.Error(HostDiagnostics.BadRange, $"'{text}' is no range: write 0x1000-0x2000 or the name of a symbol");
                return false;
            }

            ranges.Add(range);
        }

        if (arguments.GetRequiredValue(_process).Length > 0 && loaded.Processes is null)
        {
            diagnostics.Error(HostDiagnostics.BadRange, "--trace-process needs the kernel: the bare machine has no processes");
            return false;
        }

        var file = arguments.GetValue(_file);
        output = file is null && open is not null ? open() : OpenFile(file, diagnostics);
        if (output is null)
            return false;
        var mode = arguments.GetValue(_mode);
        var filter = new TraceFilter
        {
            Kinds = kinds,
            Kernel = mode != "user",
            User = mode != "kernel",
            Ranges = ranges,
            Processes = arguments.GetRequiredValue(_process),
            From = arguments.GetValue(_from),
            Count = arguments.GetValue(_count),
            StartsOff = arguments.GetValue(_guest),
        };
        loaded.Machine.Trace(filter, new TraceWriter(output, arguments.GetValue(_json), loaded.Symbols.Names), loaded.Processes);
        return true;
    }

    private static StreamWriter? OpenFile(string? path, DiagnosticBag diagnostics)
    {
        if (path is null)
            return new StreamWriter(Console.OpenStandardError());
        try
        {
            return new StreamWriter(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Error(HostDiagnostics.CannotWrite, $"cannot write {path}: {problem.Message}");
            return null;
        }
    }

    private static TraceKinds? ParseKinds(ArgumentResult result)
    {
        var kinds = TraceKinds.None;
        foreach (var name in result.Tokens[0].Value.Split(','))
        {
            if (TraceKindNames.Find(name) is { } found)
                kinds |= found;
            else
                result.AddError($"there is no kind of event '{name}'; there are {string.Join(", ", TraceKindNames.All)}");
        }

        return kinds;
    }
}
