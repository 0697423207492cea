// compare: the same programs natively, in qemu-i386 and in Toy, by turns.

using System.CommandLine;
using System.Globalization;

namespace Toy.Bench.Comparison;

internal static class CompareCommand
{
    private const int DefaultRuns = 5;

    /// <summary>Starting up is short, taken off everyone, and compared in milliseconds.</summary>
    private const int StartupRuns = 15;

    public static Command Create(Repository repository)
    {
        var runs = new Option<int>("--runs")
        {
            Description = $"Runs of each program; the table has medians. Default: {DefaultRuns}.",
            DefaultValueFactory = _ => DefaultRuns,
        };
        var only = new Option<string[]>("--program") { Description = "Only this program. May be given again." };
        only.AcceptOnlyFromAmong([.. BenchmarkProgram.All.Select(program => program.Name)]);
        var quick = new Option<bool>("--quick") { Description = "Leave out the columns that are run once: --engine jit and interp." };
        var full = new Option<bool>("--full") { Description = "Run all programs in these columns, not a few: many minutes." };
        var write = new Option<bool>("--write") { Description = "Put the results into docs/performance.md." };
        var command = new Command(
            "compare",
            """
            Run the programs of bench/programs natively, in qemu-i386 and in Toy, by turns, and compare their times: by the clock, which
            is what goals are about, and of all processors together. The machine should have nothing else to do.

            Examples:
              dotnet run -c Release --project bench -- compare
              dotnet run -c Release --project bench -- compare --quick --runs 1 --program fib --program crc
              dotnet run -c Release --project bench -- compare --write
            """)
        {
            runs, only, quick, full, write,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(runs) < 1)
                result.AddError("--runs takes a number from 1 up");
            if (result.GetValue(write) && (result.GetValue(quick) || result.GetValue(only) is { Length: > 0 }))
                result.AddError("--write takes all programs and columns: leave out --program and --quick");
        });
        command.SetAction(arguments => Run(
            repository,
            arguments.GetValue(runs),
            arguments.GetValue(only) is { Length: > 0 } names
                ? [.. BenchmarkProgram.All.Where(program => program == BenchmarkProgram.Startup || names.Contains(program.Name))]
                : BenchmarkProgram.All,
            arguments.GetValue(quick),
            arguments.GetValue(full),
            arguments.GetValue(write)));
        return command;
    }

    private static int Run(Repository repository, int runs, IReadOnlyList<BenchmarkProgram> programs, bool isQuick, bool isFull, bool writes)
    {
        using var workshop = new Workshop(repository);
        var contenders = workshop.Contenders().Where(contender => !isQuick || !contender.Once).ToArray();
        foreach (var contender in contenders.Where(contender => contender.Missing is not null))
            Console.WriteLine($"{contender.Name}: skipped: {contender.Missing}");
        var present = contenders.Where(contender => contender.Missing is null).ToArray();
        workshop.Build(programs, hasNative: present.Any(contender => contender.Name == "native"));

        var results = new Results();
        var wrong = Measure(workshop, results, present, programs, runs, isFull);
        var text = new ComparisonText(results, contenders, programs);
        Console.WriteLine("Seconds by the clock:");
        Console.WriteLine(text.Table(results.Wall));
        Console.WriteLine("Seconds of processor time:");
        Console.WriteLine(text.Table(results.Processor));
        if (programs.Any(BenchmarkProgram.Computing.Contains))
            Console.WriteLine(text.Chart());
        if (programs.Any(BenchmarkProgram.Calling.Contains))
            Console.WriteLine(text.CallTable(results.Wall));
        var goals = text.GoalList();
        foreach (var goal in goals)
            Console.WriteLine(goal);
        if (writes)
            PerformancePage.Write(repository, text, results, goals, runs, StartupRuns);
        return wrong == 0 && goals.All(goal => goal.IsReached != false) ? 0 : 1;
    }

    /// <summary>All runs, by turns so that what else the machine does meets everyone; returns how many printed something wrong.</summary>
    private static int Measure(
        Workshop workshop, Results results, Contender[] contenders, IReadOnlyList<BenchmarkProgram> programs, int runs, bool isFull)
    {
        var wrong = 0;
        for (var run = 0; run < Math.Max(runs, StartupRuns); run++)
        {
            foreach (var program in programs.Where(program => run < runs || program == BenchmarkProgram.Startup))
            {
                foreach (var contender in contenders)
                {
                    if (contender.Once && program != BenchmarkProgram.Startup && (run > 0 || !(isFull || program.IsSample)))
                        continue;
                    var command = contender.Command(program);
                    var measurement = Measurement.Of(command[0], command[1..]);
                    results.Add(contender, program, measurement);
                    if (measurement.ExitCode == 0 && measurement.Output == workshop.ExpectedOutput(program))
                        continue;
                    wrong++;
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{contender.Name}: {program.Name}: status {measurement.ExitCode}, prints '{measurement.Output.Trim()}', not '{workshop.ExpectedOutput(program).Trim()}'"));
                }
            }
        }

        return wrong;
    }
}
