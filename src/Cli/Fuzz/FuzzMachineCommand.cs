// toy fuzz machine: random programs in user mode, and hostile kernels, none of which may do to the host or to the kernel above
// them what they may not.

using System.CommandLine;
using System.Globalization;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Guests;
using Toy.Cli.Hosting;
using Toy.Cpu;

namespace Toy.Cli.Fuzz;

/// <summary>Looks for programs that get past the machine's protection, and for kernels that harm the host.</summary>
internal static class FuzzMachineCommand
{
    private const long DefaultBytes = 20_000_000;
    private const long DefaultKernels = 20_000;
    private const int MostExplained = 10;

    // Of the processor's time a case takes milliseconds; one that takes this long hangs.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    public static Command Create(Host host)
    {
        var bytes = FuzzOptions.Count("Bytes of random code for user mode; 20 million if absent.", DefaultBytes);
        var kernels = new Option<long>("--kernels")
        {
            Description = "Hostile kernels to run.",
            HelpName = "count",
            DefaultValueFactory = _ => DefaultKernels,
        };
        var seed = FuzzOptions.Seed();
        var command = new DocumentedCommand(
            "machine",
            "Run random bytes in user mode under a tiny kernel, then hostile kernels.",
            "toy fuzz machine",
            "toy fuzz machine --count 1000000 --kernels 1000 --seed 1")
        {
            bytes, kernels, seed,
        };
        command.ExitStatuses =
        [
            (ExitStatus.Success, "no program got past the kernel, and no kernel past the machine"),
            (ExitStatus.Failed, "some did"),
            (ExitStatus.Usage, "the command line makes no sense"),
        ];
        command.SetAction(arguments =>
        {
            var start = arguments.GetValue(seed) ?? FuzzOptions.FreshSeed();
            var failures = RunUserPrograms(host, arguments.GetValue(bytes), start);
            failures += RunKernels(host, arguments.GetValue(kernels), start);
            return failures == 0 ? ExitStatus.Success : ExitStatus.Failed;
        });
        return command;
    }

    private static long RunUserPrograms(Host host, long bytes, ulong seed)
    {
        var programs = new UserProgram();
        var count = (bytes + GuestMemory.CodeSize - 1) / GuestMemory.CodeSize;
        var failures = RunCases(host, count, seed, "--count 1 --kernels 0", programs.Run);
        host.Out.WriteLine(Invariant(
            $"{count * GuestMemory.CodeSize:N0} bytes in user mode, seed {seed}: {programs.Traps:N0} traps, {programs.Instructions:N0} instructions, {failures:N0} failed"));
        return failures;
    }

    private static long RunKernels(Host host, long count, ulong seed)
    {
        var kernels = new HostileKernel();
        var failures = RunCases(host, count, seed, "--count 1 --kernels 1", kernels.Run);
        host.Out.WriteLine(Invariant(
            $"{count:N0} hostile kernels, seed {seed}: {kernels.Instructions:N0} instructions, {kernels.Ends(ExitReason.UnhandledFault):N0} stops by a fault, {kernels.Ends(ExitReason.Halted):N0} for good in hlt, {failures:N0} failed"));
        return failures;
    }

    /// <summary>Runs the cases of consecutive seeds; returns how many went wrong.</summary>
    private static long RunCases(Host host, long count, ulong seed, string again, Func<ulong, string?> run)
    {
        long failures = 0;
        for (var i = 0; i < count; i++)
        {
            var caseSeed = seed + (ulong)i;
            var before = Environment.CpuUsage.TotalTime;
            var problem = RunCase(host, caseSeed, again, run);
            var time = Environment.CpuUsage.TotalTime - before;
            if (time > s_longest)
                problem ??= Invariant($"took {time.TotalSeconds:F0} seconds");
            if (problem is null)
                continue;
            failures++;
            if (failures <= MostExplained)
                host.Out.WriteLine(Invariant($"{problem}\nagain with: toy fuzz machine --seed {caseSeed} {again}\n"));
        }

        return failures;
    }

    private static string? RunCase(Host host, ulong seed, string again, Func<ulong, string?> run)
    {
        var isDone = false;
        try
        {
            var problem = run(seed);
            isDone = true;
            return problem;
        }
        finally
        {
            // An exception is a bug of Toy's and ends the run; let it be found again.
            if (!isDone)
                host.Error.WriteLine(Invariant($"again with: toy fuzz machine --seed {seed} {again}"));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
