// docs/performance.md: the figures of one comparison, and on which machine they were taken.

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Toy.Bench.Comparison;

internal static class PerformancePage
{
    private const string Name = "docs/performance.md";

    public static void Write(Repository repository, ComparisonText comparison, Results results, IReadOnlyList<Goal> goals, int runs, int startupRuns)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Performance

            How long the same compiled programs take natively, in QEMU's user-mode translator, and in Toy. This page is written by

            ```
            ./toy --version
            dotnet run -c Release --project bench -- compare --write
            ```

            The programs are those of `bench/programs`: C, compiled once by gcc with `-O2 -m32 -march=i686` and the other flags of
            `src/Kernel/user/cflags`. All sides run this same assembly, with the same C library (`src/Kernel/user/lib`), and print the
            same. In Toy a program runs under the kernel, in a process of its own, with paging, protection and the timer's interrupts on,
            and every instruction counted; `qemu-i386` translates no addresses and counts nothing. `toy` is what a user gets
            (`--engine auto`), `toy jit` translates everything at once, `toy interp` is the interpreter alone.

            Times are seconds of the whole process: by the clock, from start to end, and of processor time, user and system, the threads of
            the host's compiler included. They are medians of {runs} runs by turns, {Math.Max(runs, startupRuns)} of `hello`; the columns `toy jit` and `toy interp` have one run, and not
            of all programs. *net* is without start-up: less the time of `hello` on the same side. *MiB* is the largest resident set of `toy`, *added* how much more that is than the interpreter's.

            | machine | |
            |---|---|
            | processor | {Processor()}, {Environment.ProcessorCount} of its processors |
            | system | {RuntimeInformation.OSDescription} |
            | .NET | {Environment.Version} |
            | QEMU | {Workshop.VersionOf("qemu-i386")} |
            | compiler of the programs | {Compiler(repository)} |

            ## Programs, by the clock


            """);
        text.Append(comparison.Table(results.Wall));
        text.Append("\nToy's time without start-up, as a multiple of qemu-i386's:\n\n```\n").Append(comparison.Chart()).Append("```\n");
        text.Append("\n## Programs, processor time\n\n").Append(comparison.Table(results.Processor));
        text.Append("\n## System calls\n\nMicroseconds by the clock, without start-up: `getpid`; `fork`, `_exit` and `waitpid`; one byte through a pipe and back.\n\n");
        text.Append(comparison.CallTable(results.Wall));
        text.Append("\n## Goals\n\n```\n").AppendJoin('\n', goals).Append("\n```\n");
        Directory.CreateDirectory(repository.PathOf("docs"));
        File.WriteAllText(repository.PathOf(Name), text.ToString());
        Console.WriteLine($"wrote {Name}");
    }

    private static string Processor()
    {
        const string List = "/proc/cpuinfo";
        var line = File.Exists(List)
            ? File.ReadLines(List).FirstOrDefault(candidate => candidate.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    /// <summary>Which compiler made the committed code, in its own words.</summary>
    private static string Compiler(Repository repository) =>
        File.ReadLines(repository.PathOf($"bench/programs/{BenchmarkProgram.Startup.Name}.s"))
            .First(line => line.Contains(".ident", StringComparison.Ordinal)).Split('"')[1];
}
