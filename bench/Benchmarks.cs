// What is measured, and the goal for each.

using System.Diagnostics;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cpu;

namespace Toy.Bench;

internal static class Benchmarks
{
    // Programs of different kinds: tables and shifts, comparisons and swaps, pointers, text, a switch in a loop.
    private static readonly string[] s_programs = ["sha256", "sorting", "redblack", "json", "bytecode"];

    public static IEnumerable<Benchmark> All(Repository repository)
    {
        var sources = repository.CompilerOutput().Select(ReadSource).ToArray();
        var lines = sources.Sum(source => source.Text.Count(character => character == '\n'));
        yield return new Benchmark("assemble compiler output, warm", "lines/s", 300_000, true, () => lines / Seconds(() =>
        {
            foreach (var source in sources)
                Assemble(source);
        }));
        yield return new Benchmark("toy asm, one line, whole process", "ms", 100, false, () => ColdAssembly(repository));
        yield return new Benchmark("a .NET process that does nothing, for scale", "ms", 100, false, BareStart);

        var programs = s_programs.Select(name => Link(repository.ProgramSources(name), "_start")).ToArray();
        yield return new Benchmark("interpret, physical memory", "M instructions/s", 60, true, () => Speed(programs));
        var paged = s_programs
            .Select(name => Link(repository.ProgramSources(name).Append(Path.Combine(AppContext.BaseDirectory, "paged.s")), "paged_start"))
            .ToArray();
        yield return new Benchmark("interpret, paging and timer on", "M instructions/s", 50, true, () => Speed(paged));
    }

    private static SourceText ReadSource(string path) => SourceText.FromBytes(path, File.ReadAllBytes(path));

    private static ObjectFile Assemble(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        return SourceAssembler.Assemble(source, new AssemblerOptions(), diagnostics)?.Object
            ?? throw new InvalidOperationException($"{source.Name}: {diagnostics.Items[0].Message}");
    }

    private static Executable Link(IEnumerable<string> sources, string entry)
    {
        var diagnostics = new DiagnosticBag();
        return Linker.Link([.. sources.Select(path => Assemble(ReadSource(path)))], new LinkOptions { Entry = entry }, diagnostics)?.Program
            ?? throw new InvalidOperationException(diagnostics.Items[0].Message);
    }

    /// <summary>Millions of instructions a second over all programs, each from its start to its end.</summary>
    private static double Speed(Executable[] programs)
    {
        ulong instructions = 0;
        var seconds = 0.0;
        foreach (var program in programs)
        {
            var machine = new Machine(new MachineConfiguration { Engine = EngineChoice.Interpreter });
            foreach (var segment in program.Segments)
                machine.Memory.Write(new PhysicalAddress(segment.Address), segment.Bytes.Span);
            machine.Eip = new VirtualAddress(program.Entry);
            seconds += Seconds(() =>
            {
                if (machine.Run(ulong.MaxValue).Reason != ExitReason.PowerOff)
                    throw new InvalidOperationException($"{program.Name} did not come to its end");
            });
            instructions += machine.Time;
        }

        return instructions / seconds / 1e6;
    }

    private static double ColdAssembly(Repository repository)
    {
        var program = repository.PathOf("src/Cli/bin/Release/net10.0/toy.dll");
        if (!File.Exists(program))
            throw new InvalidOperationException("build the command line first: ./toy --version");
        var source = Path.Combine(Path.GetTempPath(), $"toy-bench-{Environment.ProcessId}.s");
        File.WriteAllText(source, "\tmovl $1, %eax\n");
        try
        {
            return 1000 * Seconds(() => Run(program, "asm", source, "-o", source + ".o"));
        }
        finally
        {
            File.Delete(source);
            File.Delete(source + ".o");
        }
    }

    // This program, told to return at once.
    private static double BareStart() => 1000 * Seconds(() => Run(typeof(Benchmarks).Assembly.Location, "nothing"));

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {process.StandardError.ReadToEnd()}");
    }

    private static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
