// toy fuzz isa: fresh vectors against the processor of the host, or a corpus of them recorded.

using System.CommandLine;
using System.Globalization;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Hardware;
using Toy.Cli.Hosting;
using Toy.Isa;

namespace Toy.Cli.Fuzz;

/// <summary>Compares the instruction set with a real CPU.</summary>
internal static class FuzzIsaCommand
{
    private const long DefaultCount = 2_000_000;
    private const ulong CorpusSeed = 1;
    private const int MostExplained = 5;

    public static Command Create(Host host)
    {
        var oracle = new Option<string>("--oracle")
        {
            Description = "Who is right: host, this machine's processor (x86 Linux with GNU as and ld).",
            HelpName = "who",
            DefaultValueFactory = _ => "host",
        };
        oracle.AcceptOnlyFromAmong("host");
        var count = FuzzOptions.Count("Vectors to compare; 2 million if absent.", DefaultCount);
        var seed = FuzzOptions.Seed();
        var row = new Option<string?>("--row")
        {
            Description = "Compare only the instructions of this mnemonic, without suffix.",
            HelpName = "mnemonic",
        };
        var record = new Option<string?>("--record")
        {
            Description = "Write a corpus of vectors to this directory instead.",
            HelpName = "directory",
        };
        var command = new DocumentedCommand(
            "isa",
            "Compare instructions with a real processor: registers, flags and memory.",
            "toy fuzz isa --oracle host",
            "toy fuzz isa --row shld --count 100000 --seed 1",
            "toy fuzz isa --record tests/Cpu.Tests/Hardware/vectors")
        {
            oracle, count, seed, row, record,
        };
        command.ExitStatuses = FuzzOptions.ExitStatuses;
        command.SetAction(arguments =>
        {
            if (HostTools.Missing() is { } missing)
                return Fail(host, missing);
            try
            {
                if (arguments.GetValue(record) is { } folder)
                    return Record(host, folder, arguments.GetValue(seed) ?? CorpusSeed);
                var chosen = arguments.GetValue(seed) ?? FuzzOptions.FreshSeed();
                return Compare(host, arguments.GetValue(count), chosen, arguments.GetValue(row));
            }
            catch (OracleException problem)
            {
                return Fail(host, problem.Message);
            }
        });
        return command;
    }

    private static int Fail(Host host, string message)
    {
        host.Error.WriteLine($"toy fuzz isa: {message}");
        return ExitStatus.Failed;
    }

    private static int Record(Host host, string folder, ulong seed)
    {
        try
        {
            var total = VectorRecorder.Record(InstructionTable.Standard, seed, folder);
            host.Out.WriteLine(Invariant($"{total:N0} vectors recorded in {folder}, seed {seed}"));
            return ExitStatus.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(host, $"cannot write {folder}: {problem.Message}");
        }
    }

    private static int Compare(Host host, long count, ulong seed, string? mnemonic)
    {
        var table = InstructionTable.Standard;
        var random = new SplitMix64(seed);
        var rows = table.Rows.Where(row => mnemonic is null || row.Mnemonic == mnemonic);
        var variants = new VariantGenerator(random).Generate(rows);
        if (variants.Count == 0)
            return Fail(host, $"there is no instruction {mnemonic} that a real processor could judge; see 'toy isa list'");

        using var session = new OracleSession(table, variants);
        foreach (var row in session.RefusedRows)
            host.Out.WriteLine($"{row}: the host's assembler does not know it");
        if (session.Variants.Count == 0)
            return Fail(host, "nothing is left to compare");
        long seen = 0, different = 0;
        session.Run(count, new StateGenerator(random), (variant, before, real, toy, defined) =>
        {
            seen++;
            if (real.Outcome != Outcome.Other && Agreement.Holds(real, toy, defined))
                return;
            different++;
            if (different > MostExplained)
                return;
            host.Out.WriteLine(Agreement.Explain(variant.Text, before, real, toy, defined));
            var only = mnemonic is null ? "" : $" --row {mnemonic}";
            host.Out.WriteLine(Invariant($"again with: toy fuzz isa --seed {seed} --count {seen}{only}\n"));
        });

        var instructions = session.Variants.Select(variant => variant.Row).Distinct().Count();
        host.Out.WriteLine(Invariant(
            $"{seen:N0} vectors, {session.Variants.Count:N0} variants of {instructions} instructions, seed {seed}: {different:N0} differ"));
        return different == 0 ? ExitStatus.Success : ExitStatus.Failed;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
