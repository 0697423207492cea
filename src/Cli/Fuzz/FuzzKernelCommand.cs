// toy fuzz kernel: random system calls and random programs, none of which may harm the kernel or what others have of it.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Fuzz;

/// <summary>Attacks kernels, each on a machine of its own, on all of the host's processors.</summary>
internal static class FuzzKernelCommand
{
    private const long DefaultCalls = 100_000;
    private const long DefaultPrograms = 2_000;
    private const int MostExplained = 10;
    private const int CasesBetweenReports = 100;

    public static Command Create(Host host)
    {
        var calls = Count("--calls", "System calls to make, at least; 100,000 if absent.", DefaultCalls);
        var programs = Count("--programs", "Programs to run, at least; 2,000 if absent.", DefaultPrograms);
        var mmu = FuzzOptions.Kernels();
        var seed = FuzzOptions.Seed();
        var command = new DocumentedCommand(
            "kernel",
            "Attack the kernel with random system calls and random programs.",
            "toy fuzz kernel",
            "toy fuzz kernel --calls 5000000 --programs 200000 --seed 1",
            "toy fuzz kernel --seed 17 --calls 1 --programs 0 --mmu bound")
        {
            calls, programs, mmu, seed,
        };
        command.ExitStatuses =
        [
            (ExitStatus.Success, "every kernel stood its ground"),
            (ExitStatus.Failed, "one did not, or there is no kernel"),
            (ExitStatus.Usage, "the command line makes no sense"),
        ];
        command.SetAction(arguments => Run(
            host,
            arguments.GetValue(calls),
            arguments.GetValue(programs),
            FuzzOptions.KernelsOf(arguments.GetValue(mmu)),
            arguments.GetValue(seed) ?? FuzzOptions.FreshSeed()));
        return command;
    }

    private static Option<long> Count(string name, string description, long ifAbsent) => new(name)
    {
        Description = description,
        HelpName = "count",
        DefaultValueFactory = _ => ifAbsent,
        CustomParser = result =>
        {
            if (!long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                result.AddError($"{name} takes a number from 0 up, not '{result.Tokens[0].Value}'");
            return count;
        },
    };

    private static int Run(Host host, long calls, long programs, IReadOnlyList<Mmu> kinds, ulong seed)
    {
        var diagnostics = new DiagnosticBag();
        var files = new HostFiles(host, diagnostics);
        var kernels = new List<(KernelBuild Build, string CalmAnswer)>();
        foreach (var kind in kinds)
        {
            if (KernelBuild.Installed(files, kind, diagnostics) is not { } build)
            {
                DiagnosticPrinter.Print(host, diagnostics, DiagnosticFormat.Text);
                return ExitStatus.Failed;
            }

            kernels.Add((build, KernelCase.CalmAnswer(build)));
        }

        var isWell = true;
        if (calls > 0)
            isWell &= RunCases(host, kernels, seed, calls, "--calls 1 --programs 0", result => result.SystemCalls, "system calls", KernelCase.OfCalls);
        if (programs > 0)
            isWell &= RunCases(host, kernels, seed, programs, "--calls 0 --programs 1", _ => Attack.Programs, "programs", KernelCase.OfPrograms);

        return isWell ? ExitStatus.Success : ExitStatus.Failed;
    }

    /// <summary>Runs the cases of consecutive seeds, many at a time, until there was enough of what is counted.</summary>
    private static bool RunCases(
        Host host,
        List<(KernelBuild Build, string CalmAnswer)> kernels,
        ulong seed,
        long wanted,
        string again,
        Func<KernelCase, long> count,
        string counted,
        Func<KernelBuild, string, ulong, KernelCase> run)
    {
        long cases = 0;
        long done = 0;
        long failures = 0;
        ulong instructions = 0;

        // In the order of the seeds, so that the result does not depend on how many processors there are.
        var results = Seeds(seed)
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(caseSeed =>
            {
                var (build, calmAnswer) = kernels[(int)(caseSeed % (ulong)kernels.Count)];
                var line = Invariant($"again with: toy fuzz kernel --seed {caseSeed} {again} --mmu {FuzzOptions.NameOf(build.Mmu)}");
                return (Case: RunCase(host, line, () => run(build, calmAnswer, caseSeed)), Again: line);
            });
        foreach (var (result, line) in results)
        {
            cases++;
            done += count(result);
            instructions += result.Instructions;
            if (result.Problem is { } problem && ++failures <= MostExplained)
            {
                host.Out.WriteLine($"{problem}\n{line}\n");
                host.Out.Flush();
            }

            if (done >= wanted)
                break;
            if (cases % CasesBetweenReports == 0)
                host.Error.WriteLine(Invariant($"{done:N0} of {wanted:N0} {counted}, {failures:N0} failed"));
        }

        host.Out.WriteLine(Invariant(
            $"{done:N0} {counted} in {cases:N0} kernels, seed {seed}: {instructions:N0} instructions, {failures:N0} failed"));
        return failures == 0;
    }

    private static KernelCase RunCase(Host host, string again, Func<KernelCase> run)
    {
        var isDone = false;
        try
        {
            var result = run();
            isDone = true;
            return result;
        }
        finally
        {
            // An exception is a bug of Toy's and ends the run; let it be found again.
            if (!isDone)
                host.Error.WriteLine(again);
        }
    }

    private static IEnumerable<ulong> Seeds(ulong first)
    {
        for (var seed = first; ; seed++)
            yield return seed;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
