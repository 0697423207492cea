// The options of toy dis that have to do with translated code. What was translated shows only in a run, so there is one: under
// the kernel or on the bare machine, without input, and what it prints is thrown away.

using System.CommandLine;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Isa;

namespace Toy.Cli.Commands;

internal sealed class RegionOptions
{
    private const ulong DefaultLimit = 100_000_000;

    private readonly Option<bool> _regions = new("--regions")
    {
        Description = "Run the program, without input and without showing its output, and show what the engine translated.",
    };

    private readonly Option<bool> _il = new("--il") { Description = "With --regions: show the IL of each region, too." };

    private readonly Option<bool> _bare = new("--bare") { Description = "With --regions: run it on the bare machine, without a kernel." };

    private readonly Option<EngineChoice> _engine = MachineOptions.Engine();

    private readonly Option<ulong> _limit = MachineOptions.Limit($"With --regions: stop after this many instructions. Default: {DefaultLimit / 1_000_000} million.", DefaultLimit);

    public void AddTo(Command command)
    {
        Option[] others = [_il, _bare, _engine, _limit];
        command.Add(_regions);
        foreach (var option in others)
            command.Add(option);
        command.Validators.Add(result =>
        {
            foreach (var option in others)
            {
                if (result.GetResult(option) is { Implicit: false } && !result.GetValue(_regions))
                    result.AddError($"{option.Name} goes with --regions");
            }

            if (result.GetValue(_engine) == EngineChoice.Interpreter)
                result.AddError("the engine 'interp' translates nothing: write auto or jit");
        });
    }

    public bool AreWanted(ParseResult arguments) => arguments.GetValue(_regions);

    /// <summary>Runs a program and says what was translated; null after noting what was wrong.</summary>
    public string? Format(
        Host host, ParseResult arguments, IReadOnlyList<string> files, AssemblerOptions assembler, Func<string, string[]>? readSource, DiagnosticBag diagnostics)
    {
        var request = new LoadRequest
        {
            Files = files,
            Assembler = assembler,
            Link = new LinkOptions(),
            MemorySize = MachineConfiguration.DefaultMemorySize,
            Seed = 0,
            Instructions = InstructionTable.Standard,
            Engine = arguments.GetValue(_engine),
            TranslatesInBackground = false,
            HasKernel = !arguments.GetValue(_bare),
            ShowOutput = false,
            IsUnattended = true,
        };
        using var loaded = LoadedMachine.Open(host, request, diagnostics);
        if (loaded is null)
            return null;
        loaded.Run(arguments.GetValue(_limit));
        return new RegionListing(loaded, readSource, arguments.GetValue(_il)).Format();
    }
}
