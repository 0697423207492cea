// toy fuzz asm: damaged sources, objects and programs, each of which Toy has to take or to refuse with a reason.

using System.CommandLine;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Assembly;
using Toy.Cli.Hosting;

namespace Toy.Cli.Fuzz;

/// <summary>Looks for inputs that make assembler, readers, linker, disassembler or machine fail.</summary>
internal static class FuzzAsmCommand
{
    private const long DefaultCount = 200_000;
    private const int MostExplained = 10;

    // Where this repository keeps its sources.
    private static readonly string[] s_folders = ["examples", "src/Kernel", "tests/Corpus/programs"];

    public static Command Create(Host host)
    {
        var count = FuzzOptions.Count("Inputs to try; 200 thousand if absent.", DefaultCount);
        var seed = FuzzOptions.Seed();
        var folders = new Option<string[]>("--directory")
        {
            Description = $"Where the good sources are. Default: {string.Join(", ", s_folders)}. May be given again.",
            HelpName = "dir",
            DefaultValueFactory = _ => s_folders,
        };
        var save = new Option<string>("--save")
        {
            Description = "The folder for inputs that fail. Default: the system's for temporary files.",
            HelpName = "dir",
            DefaultValueFactory = _ => Path.GetTempPath(),
        };
        var command = new DocumentedCommand(
            "asm",
            "Damage sources, objects and programs; each must be taken or refused, without a crash.",
            "toy fuzz asm",
            "toy fuzz asm --count 10000 --seed 1",
            "toy fuzz asm --directory examples --save found")
        {
            count, seed, folders, save,
        };
        command.ExitStatuses =
        [
            (ExitStatus.Success, "all inputs were taken or refused"),
            (ExitStatus.Failed, "some made Toy fail, or there are no sources"),
            (ExitStatus.Usage, "the command line makes no sense"),
        ];
        command.SetAction(arguments =>
        {
            if (Seeds.Read(arguments.GetRequiredValue(folders)) is { } seeds)
                return Run(host, seeds, arguments.GetValue(seed) ?? FuzzOptions.FreshSeed(), arguments.GetValue(count), arguments.GetRequiredValue(save));
            host.Error.WriteLine($"toy fuzz asm: there are no programs in assembly in {string.Join(", ", arguments.GetRequiredValue(folders))}");
            return ExitStatus.Failed;
        });
        return command;
    }

    private static int Run(Host host, Seeds seeds, ulong seed, long count, string folder)
    {
        var run = new FuzzRun(seeds, seed, count);
        var failures = run.Run();
        foreach (var failure in failures.Take(MostExplained))
        {
            var path = Path.Combine(folder, $"toy-fuzz-{failure.Seed}{failure.Case.Ending}");
            var diagnostics = new DiagnosticBag();
            new HostFiles(host, diagnostics).Write(path, failure.Case.Input);
            DiagnosticPrinter.Print(host, diagnostics);
            host.Out.WriteLine($"{path}: {failure.Reason}");
            host.Out.WriteLine(Invariant($"again with: toy fuzz asm --seed {failure.Seed} --count 1\n"));
        }

        host.Out.WriteLine(Invariant(
            $"{count:N0} inputs from {seeds.Sources.Count} sources, {seeds.Objects.Count} objects and {seeds.Programs.Count} programs, seed {seed}: {run.Good:N0} taken, {failures.Count:N0} failed"));
        return failures.Count == 0 ? ExitStatus.Success : ExitStatus.Failed;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
