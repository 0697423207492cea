// The same program, the same input, the same configuration: the same run, however often, on however many threads.

using Toy.Assembler.Objects;
using Toy.Cpu.Tracing;
using Toy.Machine.Tests.Support;
using Toy.Testing;

namespace Toy.Machine.Tests;

public sealed class DeterminismTests
{
    private const int Runs = 10;
    private const int Threads = 4;
    private const ulong LongestExample = 20_000_000;

    private const TraceKinds AllButInstructions = TraceKinds.All & ~TraceKinds.Instruction;

    public static TheoryData<string> Programs => [.. BareProgram.All.Select(program => program.Name)];

    public static TheoryData<string> Examples =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("examples/bare"), "*.s")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Program_runs_the_same_each_time_and_on_four_threads(string name)
    {
        var program = BareProgram.Named(name);
        foreach (var environment in program.Environments)
        {
            var executable = program.Build(environment);
            await AssertOneHash(() => Run(program, executable, AllButInstructions));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_runs_the_same_each_time_and_on_four_threads(string name)
    {
        var executable = Assembled.Program(null, ($"{name}.s", Repository.Read($"examples/bare/{name}.s")));
        var input = Repository.PathOf($"examples/bare/{name}.in") is var path && File.Exists(path) ? File.ReadAllText(path) : "";
        await AssertOneHash(() =>
        {
            var console = new TestConsole(input);
            var machine = Rig.Load(executable, console);
            Assert.Equal(Cpu.ExitReason.PowerOff, machine.Run(LongestExample).Reason);
            return FinalState.Hash(machine, console.Output.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Tracing_changes_nothing(string name)
    {
        var program = BareProgram.Named(name);
        var executable = program.Build(program.Environments[0]);
        var traced = Run(program, executable, TraceKinds.All, out var trace);

        Assert.Equal(Run(program, executable, TraceKinds.None, out _), traced);
        Assert.NotEmpty(trace.Lines);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Running_in_slices_changes_nothing(string name)
    {
        const ulong slice = 7;
        var program = BareProgram.Named(name);
        var executable = program.Build(program.Environments[0]);
        var machine = Rig.Load(executable, hasReadOnlyDisk: program.HasReadOnlyDisk);
        while (machine.Run(slice).Reason == Cpu.ExitReason.BudgetExhausted)
            Assert.True(machine.Time < Rig.Budget);

        Assert.Equal(Run(program, executable, TraceKinds.None, out _), FinalState.Hash(machine));
    }

    private static async Task AssertOneHash(Func<string> run)
    {
        var hashes = new HashSet<string>();
        for (var i = 0; i < Runs; i++)
            hashes.Add(run());
        hashes.UnionWith(await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Run(run))));
        Assert.Single(hashes);
    }

    private static string Run(BareProgram program, Executable executable, TraceKinds kinds)
    {
        var state = Run(program, executable, kinds, out var trace);
        return state + trace;
    }

    private static string Run(BareProgram program, Executable executable, TraceKinds kinds, out TraceLines trace)
    {
        var machine = Rig.Load(executable, hasReadOnlyDisk: program.HasReadOnlyDisk);
        trace = new TraceLines();
        if (kinds != TraceKinds.None)
            machine.Trace(new TraceFilter { Kinds = kinds }, trace);
        machine.Run(Rig.Budget);
        return FinalState.Hash(machine);
    }
}
