// toy fuzz interrupts: every system call of the kernel, with a timer interrupt at every moment of its way.

using System.CommandLine;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Commands;
using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Fuzz;

/// <summary>Interrupts every system call at every instruction boundary; nothing but the time may differ.</summary>
internal static class FuzzInterruptsCommand
{
    public static Command Create(Host host)
    {
        var every = new Option<int>("--every")
        {
            Description = "Interrupt at one boundary in so many; at each if absent.",
            HelpName = "count",
            DefaultValueFactory = _ => 1,
            CustomParser = result =>
            {
                if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
                    result.AddError($"--every takes a number from 1 up, not '{result.Tokens[0].Value}'");
                return count;
            },
        };
        var mmu = FuzzOptions.Kernels();
        var command = new DocumentedCommand(
            "interrupts",
            "Interrupt every system call at every instruction boundary; nothing but the time may differ.",
            "toy fuzz interrupts",
            "toy fuzz interrupts --every 100 --mmu bound")
        {
            every, mmu,
        };
        command.ExitStatuses =
        [
            (ExitStatus.Success, "no interrupt made a difference"),
            (ExitStatus.Failed, "one did, or there is no kernel"),
            (ExitStatus.Usage, "the command line makes no sense"),
        ];
        command.SetAction(arguments => Run(host, arguments.GetValue(every), FuzzOptions.KernelsOf(arguments.GetValue(mmu))));
        return command;
    }

    private static int Run(Host host, int every, IReadOnlyList<Mmu> kinds)
    {
        var diagnostics = new DiagnosticBag();
        var files = new HostFiles(host, diagnostics);
        var isWell = true;
        foreach (var kind in kinds)
        {
            if (KernelBuild.Installed(files, kind, diagnostics) is not { } kernel)
            {
                DiagnosticPrinter.Print(host, diagnostics, DiagnosticFormat.Text);
                return ExitStatus.Failed;
            }

            var boundaries = 0;
            var interrupts = 0;
            var rows = 0;
            var failures = 0;
            var results = Enumerable.Range(0, InterruptedCall.Rows())
                .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(row => InterruptedCall.Of(kernel, row, every));
            foreach (var result in results)
            {
                rows++;
                boundaries += result.Boundaries;
                interrupts += result.Interrupts;
                if (result.Problem is null)
                    continue;
                failures++;
                host.Out.WriteLine($"{result.Name}: {result.Problem}\n");
                host.Out.Flush();
            }

            FormattableString summary = $"{FuzzOptions.NameOf(kind)}: {rows:N0} ways into the kernel, {boundaries:N0} boundaries, {interrupts:N0} interrupts, {failures:N0} failed";
            host.Out.WriteLine(summary.ToString(CultureInfo.InvariantCulture));
            isWell &= failures == 0;
        }

        return isWell ? ExitStatus.Success : ExitStatus.Failed;
    }
}
