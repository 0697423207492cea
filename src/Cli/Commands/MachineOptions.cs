// The options of every command that runs a machine: what it is built from, what is loaded, what its console says.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cli.Commands;

/// <param name="isShell">What runs is the kernel's shell: there are no files to name and no programs to build.</param>
internal sealed class MachineOptions(bool isShell = false)
{
    private readonly Option<bool> _bare = new("--bare")
    {
        Description = "Run on the bare machine, in kernel mode and without a kernel.",
    };

    private readonly Option<bool> _kernel = new("--kernel")
    {
        Description = "Boot the kernel and run the program under it, as is done anyway without --bare and --disk.",
    };

    private readonly Option<Mmu> _mmu = new("--mmu")
    {
        Description = "How the kernel keeps processes apart: paging (default) or bound, which is base and bound.",
        HelpName = "name",
        CustomParser = ParseMmu,
    };

    private readonly Option<bool> _xv6 = new("--xv6")
    {
        Description = "The program is written for xv6: under the kernel, with xv6's headers and functions.",
    };

    private readonly Option<ulong> _limit = Limit("Stop after exactly this many instructions.", ulong.MaxValue);

    private readonly Option<uint> _memory = new("-m", "--memory")
    {
        Description = $"The machine's RAM: bytes, or with K, M or G. Default: {MachineConfiguration.DefaultMemorySize >> 20}M.",
        HelpName = "size",
        DefaultValueFactory = _ => MachineConfiguration.DefaultMemorySize,
        CustomParser = ParseMemory,
    };

    private readonly Option<string?> _disk = new("--disk")
    {
        Description = "A disk image; without files the machine boots from it.",
        HelpName = "image",
    };

    private readonly Option<ulong> _seed = new("--seed") { Description = "What the random device starts from.", HelpName = "number" };

    private readonly Option<EngineChoice> _engine = Engine();

    private readonly Option<string?> _quirk = new("--quirk")
    {
        Description = $"A flaw to learn from: {string.Join(", ", Quirks.Names)}.",
        HelpName = "name",
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            if (Quirks.Table(name) is null)
                result.AddError($"there is no quirk '{name}'; there is {string.Join(", ", Quirks.Names)}");
            return name;
        },
    };

    private readonly Option<string?> _input = new("--input") { Description = "Console input from a file instead of stdin.", HelpName = "file" };

    private readonly Option<string?> _script = new("--script")
    {
        Description = "Console input from a script: lines at TIME \"text\" and after \"prompt\" \"text\".",
        HelpName = "file",
    };

    private readonly Option<string?> _record = new("--record") { Description = "Note the console input and its times in a file.", HelpName = "file" };

    private readonly Option<string?> _replay = new("--replay") { Description = "Play a recording: the same run again.", HelpName = "file" };

    private readonly Option<string[]> _include = BuildOptions.Include();
    private readonly Option<PredefinedSymbol[]> _define = BuildOptions.Define();
    private readonly Option<uint> _text = BuildOptions.TextAddress();
    private readonly Option<string> _entry = BuildOptions.Entry();
    private readonly Option<DiagnosticFormat> _format = BuildOptions.Diagnostics();

    /// <summary>What to load: files of any kind, or nothing to boot from the disk.</summary>
    public Argument<string[]> Files { get; } = new("file")
    {
        Description = "Sources (.s, .c), objects (.o) or one executable; - is a source on standard input. Words after -- are the program's arguments.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The option that chooses an engine.</summary>
    public static Option<EngineChoice> Engine() => new("--engine")
    {
        Description = "What executes the instructions: auto, interp or jit. Nothing but speed depends on it.",
        HelpName = "name",
        CustomParser = ParseEngine,
    };

    /// <summary>The option that says how far to run.</summary>
    public static Option<ulong> Limit(string description, ulong otherwise) => new("-n", "--max-instructions")
    {
        Description = description,
        HelpName = "count",
        DefaultValueFactory = _ => otherwise,
        CustomParser = ParseCount,
    };

    public void AddTo(Command command)
    {
        if (!isShell)
            command.Add(Files);
        Option[] options =
        [
            _bare, _kernel, _mmu, _xv6, _limit, _memory, _disk, _seed, _engine, _quirk, _input, _script, _record, _replay, _include, _define, _text, _entry, _format,
        ];
        Option[] ofPrograms = [_bare, _kernel, _xv6, _disk, _include, _define, _text, _entry, _format];
        foreach (var option in options)
        {
            option.Hidden = isShell && ofPrograms.Contains(option);
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (!isShell && result.GetResult(Files) is null or { Tokens.Count: 0 } && result.GetResult(_disk) is null)
                result.AddError("there is nothing to run: name a file, or a disk with --disk");
            if (!isShell && !IsForKernel(result) && result.GetResult(_mmu) is not null)
                result.AddError("--mmu chooses a kernel: it goes neither with --bare nor with --disk");
            if ((result.GetValue(_kernel) || result.GetValue(_xv6)) && (result.GetValue(_bare) || result.GetResult(_disk) is not null))
                result.AddError("--kernel and --xv6 bring their own disk: they go neither with --bare nor with --disk");
            Option[] sources = [_input, _script, _replay];
            if (sources.Count(option => result.GetResult(option) is not null) > 1)
                result.AddError("only one of --input, --script and --replay can be the console's input");
        });
    }

    /// <summary>The files, and the words after -- if there is a kernel to hand them to a program.</summary>
    private (string[] Files, string[] Words) Split(ParseResult arguments)
    {
        if (isShell)
            return ([], []);
        var all = arguments.GetValue(Files) ?? [];
        var tokens = arguments.Tokens.ToList();
        var dashes = tokens.FindIndex(token => token.Type == TokenType.DoubleDash);
        var words = dashes < 0 || !IsForKernel(arguments.CommandResult) ? 0 : Math.Min(tokens.Count - dashes - 1, all.Length);
        return (all[..^words], all[^words..]);
    }

    // A disk of the user's own is not the one that the kernel has its programs on.
    private bool IsForKernel(SymbolResult result) => !result.GetValue(_bare) && result.GetResult(_disk) is null;

    /// <summary>How far to run.</summary>
    public ulong Limit(ParseResult arguments) => arguments.GetValue(_limit);

    /// <summary>A machine with its program loaded; null after printing what was wrong.</summary>
    /// <param name="host">Where files, input and output are.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="showOutput">What the guest prints goes to standard output.</param>
    /// <param name="copy">Takes what the guest prints as well; with it nobody at a terminal is asked for input.</param>
    public LoadedMachine? Open(Host host, ParseResult arguments, bool showOutput = true, Stream? copy = null)
    {
        var diagnostics = new DiagnosticBag();
        var build = BuildOptions.Assembler(arguments.GetRequiredValue(_include), arguments.GetRequiredValue(_define));
        var (files, words) = Split(arguments);
        var request = new LoadRequest
        {
            Files = files,
            Arguments = words,
            HasKernel = IsForKernel(arguments.CommandResult) || isShell,
            IsForXv6 = arguments.GetValue(_xv6),
            Assembler = build with { DebugLines = true },
            Link = new LinkOptions { TextAddress = arguments.GetValue(_text), Entry = arguments.GetRequiredValue(_entry) },
            MemorySize = arguments.GetValue(_memory),
            Seed = arguments.GetValue(_seed),
            Mmu = arguments.GetValue(_mmu),
            Engine = arguments.GetValue(_engine),
            Instructions = arguments.GetValue(_quirk) is { } quirk && Quirks.Table(quirk) is { } table ? table : InstructionTable.Standard,
            Disk = arguments.GetValue(_disk),
            Input = arguments.GetValue(_input),
            Script = arguments.GetValue(_script),
            Record = arguments.GetValue(_record),
            Replay = arguments.GetValue(_replay),
            ShowOutput = showOutput,
            Copy = copy,
            IsUnattended = copy is not null && host.IsInputTerminal,
        };
        var loaded = LoadedMachine.Open(host, request, diagnostics);
        DiagnosticPrinter.Print(host, diagnostics, arguments.GetValue(_format));
        return loaded;
    }

    private static ulong ParseCount(ArgumentResult result)
    {
        if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        result.AddError($"'{result.Tokens[0].Value}' is not a number of instructions: write 1000");
        return 0;
    }

    private static Mmu ParseMmu(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "paging":
                return Mmu.Paging;
            case "bound":
                return Mmu.Bound;
            default:
                result.AddError($"there is no '{result.Tokens[0].Value}' to keep processes apart: write paging or bound");
                return Mmu.Paging;
        }
    }

    private static EngineChoice ParseEngine(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "auto":
                return EngineChoice.Auto;
            case "interp":
                return EngineChoice.Interpreter;
            case "jit":
                return EngineChoice.Translator;
            default:
                result.AddError($"there is no engine '{result.Tokens[0].Value}': write auto, interp or jit");
                return EngineChoice.Auto;
        }
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
