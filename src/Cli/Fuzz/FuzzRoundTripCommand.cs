// toy fuzz roundtrip: random instructions through disassembler and assembler and back.

using System.CommandLine;
using System.Globalization;
using Toy.Cli.Commands;
using Toy.Cli.Hosting;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz;

/// <summary>Checks that assembly turns every disassembled instruction into the bytes it was.</summary>
internal static class FuzzRoundTripCommand
{
    private const long DefaultCount = 10_000_000;
    private const int BatchSize = 20_000;
    private const int MostExplained = 20;

    public static Command Create(Host host)
    {
        var count = FuzzOptions.Count("Instructions to send round; 10 million if absent.", DefaultCount);
        var seed = FuzzOptions.Seed();
        var command = new DocumentedCommand(
            "roundtrip",
            "Disassemble random bytes, assemble the text, compare.",
            "toy fuzz roundtrip",
            "toy fuzz roundtrip --count 100000 --seed 1")
        {
            count, seed,
        };
        command.ExitStatuses = FuzzOptions.ExitStatuses;
        command.SetAction(arguments =>
            Run(host, arguments.GetValue(count), arguments.GetValue(seed) ?? FuzzOptions.FreshSeed()));
        return command;
    }

    private static int Run(Host host, long count, ulong seed)
    {
        var code = new RandomCode(InstructionTable.Standard, new SplitMix64(seed));
        var trip = new RoundTrip(InstructionTable.Standard);
        var buffer = RandomCode.Buffer();
        var forms = new HashSet<InstructionForm>();
        long different = 0;
        for (long seen = 0; seen < count;)
        {
            code.Next(buffer);
            if (!trip.TryAdd(buffer, out var instruction))
                continue;
            seen++;
            forms.Add(new InstructionForm(instruction.Row, instruction.Syntax, instruction.Width, instruction.Prefix));
            if (trip.Count < BatchSize && seen < count)
                continue;
            foreach (var failure in trip.Check())
            {
                different++;
                if (different <= MostExplained)
                    host.Out.WriteLine($"{failure.Code}  {failure.Text}  →  {failure.Outcome}");
            }
        }

        var all = InstructionForms.All(InstructionTable.Standard).Count();
        FormattableString summary = $"{count:N0} instructions of {forms.Count:N0} of {all:N0} forms, seed {seed}: {different:N0} come back different";
        host.Out.WriteLine(summary.ToString(CultureInfo.InvariantCulture));
        return different == 0 ? ExitStatus.Success : ExitStatus.Failed;
    }
}
