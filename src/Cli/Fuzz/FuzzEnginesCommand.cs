// toy fuzz engines: random programs run by the interpreter and the translator side by side.

using System.CommandLine;
using System.Globalization;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Engines;
using Toy.Cli.Hosting;
using Toy.Isa;

namespace Toy.Cli.Fuzz;

/// <summary>Looks for programs on which the engines do not agree.</summary>
internal static class FuzzEnginesCommand
{
    private const long DefaultCount = 100_000;
    private const int MostExplained = 5;

    // A few for each report of progress.
    private const int BatchSize = 10_000;

    public static Command Create(Host host)
    {
        var count = FuzzOptions.Count("Programs to run; 100 thousand if absent.", DefaultCount);
        var seed = FuzzOptions.Seed();
        var command = new DocumentedCommand(
            "engines",
            "Run random programs in both engines; all states and traces must agree.",
            "toy fuzz engines",
            "toy fuzz engines --count 2000000 --seed 1")
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
        var failing = new List<ulong>();
        long stops = 0, early = 0;
        ulong instructions = 0;
        for (long done = 0; done < count; done += BatchSize)
        {
            var first = seed + (ulong)done;
            var found = new List<ulong>();
            Parallel.For(
                0,
                Math.Min(BatchSize, count - done),
                () => new Lockstep(InstructionTable.Standard),
                (i, _, lockstep) =>
                {
                    if (lockstep.Run(CaseGenerator.Generate(first + (ulong)i)) is not null)
                    {
                        lock (found)
                            found.Add(first + (ulong)i);
                    }

                    return lockstep;
                },
                lockstep =>
                {
                    lock (found)
                    {
                        stops += lockstep.Stops;
                        instructions += lockstep.Instructions;
                        early += lockstep.EndedEarly;
                    }

                    lockstep.Dispose();
                });

            // Whichever thread found what: the order is that of the seeds.
            found.Sort();
            foreach (var one in found)
            {
                failing.Add(one);
                if (failing.Count <= MostExplained)
                    Explain(host, one);
            }

            if (count > BatchSize)
                host.Error.WriteLine(Invariant($"{Math.Min(done + BatchSize, count):N0} programs, {failing.Count:N0} differ"));
        }

        host.Out.WriteLine(Invariant(
            $"{count:N0} programs, seed {seed}: {stops:N0} stops, {instructions:N0} instructions, {early:N0} ended early, {failing.Count:N0} differ"));
        return failing.Count == 0 ? ExitStatus.Success : ExitStatus.Failed;
    }

    private static void Explain(Host host, ulong seed)
    {
        using var lockstep = new Lockstep(InstructionTable.Standard);
        var test = CaseGenerator.Generate(seed);
        if (lockstep.Run(test) is not { } difference)
            throw new InvalidOperationException($"the case of seed {seed} differs once and not again");
        var (smallest, found) = new CaseShrinker(lockstep).Shrink(test, difference);
        host.Out.WriteLine(CaseReport.Format(smallest, found));
        host.Out.WriteLine(Invariant($"again with: toy fuzz engines --seed {seed} --count 1\n"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
