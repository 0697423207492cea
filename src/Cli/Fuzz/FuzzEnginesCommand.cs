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

    // To make a machine costs as much as to run some programs; what an engine keeps of programs that are over costs, too.
    private const int ProgramsPerMachine = 200;

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
        var counts = new LockstepCounts();
        for (long done = 0; done < count; done += BatchSize)
        {
            var found = RunBatch(seed + (ulong)done, Math.Min(BatchSize, count - done), counts);
            foreach (var (first, one) in found)
            {
                failing.Add(one);
                if (failing.Count <= MostExplained)
                    Explain(host, first, one);
            }

            if (count > BatchSize)
                host.Error.WriteLine(Invariant($"{counts.Programs:N0} programs, {failing.Count:N0} differ"));
        }

        LockstepReport.Write(host.Out, counts);
        host.Out.WriteLine(Invariant($"{count:N0} programs, seed {seed}: {failing.Count:N0} differ"));
        return failing.Count == 0 ? ExitStatus.Success : ExitStatus.Failed;
    }

    /// <summary>Runs programs on all processors; returns the seeds of those that differ, each after the first one on its machines.</summary>
    private static List<(ulong First, ulong Seed)> RunBatch(ulong start, long count, LockstepCounts counts)
    {
        var found = new List<(ulong First, ulong Seed)>();
        Parallel.For(
            0,
            (count + ProgramsPerMachine - 1) / ProgramsPerMachine,
            () => new Lockstep(InstructionTable.Standard),
            (number, _, lockstep) =>
            {
                // Which programs share machines depends on the seed alone, not on the threads that there are.
                lockstep.Renew();
                var first = start + (ulong)number * ProgramsPerMachine;
                var end = Math.Min(first + ProgramsPerMachine, start + (ulong)count);
                for (var seed = first; seed < end; seed++)
                {
                    if (lockstep.Run(CaseGenerator.Generate(seed)) is null)
                        continue;
                    lock (found)
                        found.Add((first, seed));
                    first = seed + 1;
                }

                return lockstep;
            },
            lockstep =>
            {
                lockstep.Renew();
                lock (found)
                    counts.Add(lockstep.Counts);
                lockstep.Dispose();
            });

        // Whichever thread found what: the order is that of the seeds.
        found.Sort();
        return found;
    }

    private static void Explain(Host host, ulong first, ulong seed)
    {
        using var lockstep = new Lockstep(InstructionTable.Standard);
        var test = CaseGenerator.Generate(seed);
        if (lockstep.RunAlone(test) is { } difference)
        {
            var (smallest, found) = new CaseShrinker(lockstep).Shrink(test, difference);
            host.Out.WriteLine(CaseReport.Format(smallest, found));
            host.Out.WriteLine(Invariant($"again with: toy fuzz engines --seed {seed} --count 1\n"));
            return;
        }

        // It takes what the engine remembers of programs before: as few of them as will do.
        for (ulong before = 1; ; before *= 2)
        {
            var from = Math.Max(first, seed - Math.Min(before, seed));
            lockstep.Renew();
            for (var earlier = from; earlier < seed; earlier++)
                lockstep.Run(CaseGenerator.Generate(earlier));
            if (lockstep.Run(test) is { } later)
            {
                host.Out.WriteLine(CaseReport.Format(test, later));
                host.Out.WriteLine(Invariant($"only after others, again with: toy fuzz engines --seed {from} --count {seed - from + 1}\n"));
                return;
            }

            if (from == first)
                throw new InvalidOperationException($"the case of seed {seed} differs once and not again, from seed {first} on");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
