// What each program's traps look like in a trace: the machine's behaviour, word by word, kept as text.

using Toy.Cpu.Tracing;
using Toy.Machine.Tests.Support;
using Toy.Testing;

namespace Toy.Machine.Tests;

public sealed class TrapTraceTests
{
    // Programs that try every case of something have hundreds of traps: the first ones show what they are like.
    private const int MostLines = 40;

    public static TheoryData<string> Programs => [.. BareProgram.All.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Trap_trace_is_as_verified(string name)
    {
        var program = BareProgram.Named(name);
        var executable = program.Build(program.Environments[0]);
        var machine = Rig.Load(executable, hasReadOnlyDisk: program.HasReadOnlyDisk);
        var trace = new TraceLines(new SymbolNames(executable).Name);
        machine.Trace(new TraceFilter { Kinds = program.Traced, Count = MostLines }, trace);

        machine.Run(Rig.Budget);

        Snapshot.VerifyFile(trace.Lines.Count > 0 ? trace.ToString() : "no traps\n", Repository.PathOf($"tests/Machine.Tests/Snapshots/Traps/{name}"));
    }

    [Fact]
    public void Every_trace_that_is_kept_is_a_programs()
    {
        var kept = Directory.EnumerateFiles(Repository.PathOf("tests/Machine.Tests/Snapshots/Traps"))
            .Select(path => Path.GetFileName(path).Split('.')[0]);
        Assert.Empty(kept.Except(BareProgram.All.Select(program => program.Name)));
    }
}
