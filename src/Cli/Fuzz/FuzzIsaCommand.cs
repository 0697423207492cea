// toy fuzz isa: fresh vectors against the processor of the host, or a corpus of them recorded.

using System.CommandLine;
using System.Globalization;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Hardware;
using Toy.Isa;

namespace Toy.Cli.Fuzz;

/// <summary>Compares the instruction set with a real CPU.</summary>
internal static class FuzzIsaCommand
{
    private const long DefaultCount = 2_000_000;
    private const ulong CorpusSeed = 1;
    private const int MostExplained = 5;

    public static Command Create()
    {
        var oracle = new Option<string>("--oracle")
        {
            Description = "Who is right: host, the processor of this machine (x86 Linux with GNU as and ld).",
            DefaultValueFactory = _ => "host",
        };
        oracle.AcceptOnlyFromAmong("host");
        var count = FuzzOptions.Count("Vectors to compare.", DefaultCount);
        var seed = FuzzOptions.Seed();
        var row = new Option<string?>("--row") { Description = "Only the instructions of this mnemonic, without suffix." };
        var record = new Option<string?>("--record") { Description = "Write a corpus of vectors to this directory instead." };
        var command = new DocumentedCommand(
            "isa",
            "Compare instructions with a real processor: registers, flags and memory.",
            "toy fuzz isa --oracle host",
            "toy fuzz isa --row shld --count 100000 --seed 1",
            "toy fuzz isa --record tests/Cpu.Tests/Hardware/vectors") { oracle, count, seed, row, record };
        command.SetAction(arguments =>
        {
            if (HostTools.Missing() is { } missing)
                return Fail(missing);
            try
            {
                return arguments.GetValue(record) is { } folder
                    ? Record(folder, arguments.GetValue(seed) ?? CorpusSeed)
                    : Compare(arguments.GetValue(count), arguments.GetValue(seed) ?? FuzzOptions.FreshSeed(), arguments.GetValue(row));
            }
            catch (OracleException problem)
            {
                return Fail(problem.Message);
            }
        });
        return command;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"toy fuzz isa: {message}");
        return ExitStatus.Failed;
    }

    private static int Record(string folder, ulong seed)
    {
        try
        {
            var total = VectorRecorder.Record(InstructionTable.Standard, seed, folder);
            Console.Out.WriteLine(Invariant($"{total:N0} vectors recorded in {folder}, seed {seed}"));
            return ExitStatus.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(problem.Message);
        }
    }

    private static int Compare(long count, ulong seed, string? mnemonic)
    {
        var table = InstructionTable.Standard;
        var random = new SplitMix64(seed);
        var rows = table.Rows.Where(row => mnemonic is null || row.Mnemonic == mnemonic);
        var variants = new VariantGenerator(random).Generate(rows);
        if (variants.Count == 0)
            return Fail($"there is no instruction {mnemonic} that a real processor could judge");

        using var session = new OracleSession(table, variants);
        foreach (var row in session.RefusedRows)
            Console.Out.WriteLine($"{row}: the host's assembler does not know it");
        if (session.Variants.Count == 0)
            return Fail("nothing is left to compare");
        long seen = 0, different = 0;
        session.Run(count, new StateGenerator(random), (variant, before, host, toy, defined) =>
        {
            seen++;
            if (host.Outcome != Outcome.Other && Agreement.Holds(host, toy, defined))
                return;
            different++;
            if (different > MostExplained)
                return;
            Console.Out.WriteLine(Agreement.Explain(variant.Text, before, host, toy, defined));
            var only = mnemonic is null ? "" : $" --row {mnemonic}";
            Console.Out.WriteLine(Invariant($"again with: toy fuzz isa --seed {seed} --count {seen}{only}\n"));
        });

        var instructions = session.Variants.Select(variant => variant.Row).Distinct().Count();
        Console.Out.WriteLine(Invariant(
            $"{seen:N0} vectors, {session.Variants.Count:N0} variants of {instructions} instructions, seed {seed}: {different:N0} differ"));
        return different == 0 ? ExitStatus.Success : ExitStatus.Failed;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
