// A machine saved at any instruction and restored elsewhere goes on as the one that was never stopped.

using Toy.Assembler.Objects;
using Toy.Cpu.Tracing;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class SaveRestoreTests
{
    private const int Points = 1000;

    private sealed record Case(BareProgram Program, StartEnvironment Environment);

    [Fact]
    public void Restored_at_a_thousand_random_points_a_machine_goes_on_the_same()
    {
        var cases =
            from program in BareProgram.All
            from environment in program.Environments
            select new Case(program, environment);
        var all = cases.ToArray();
        var perCase = (Points + all.Length - 1) / all.Length;
        Parallel.For(0, all.Length, index =>
        {
            var random = new Random(index);
            var executable = all[index].Program.Build(all[index].Environment);
            var length = Length(all[index], executable);
            for (var i = 0; i < perCase; i++)
                CompareFrom((ulong)random.NextInt64((long)length + 1), all[index], executable);
        });
    }

    private static ulong Length(Case item, Executable executable)
    {
        var machine = Rig.Load(executable, hasReadOnlyDisk: item.Program.HasReadOnlyDisk);
        machine.Run(Rig.Budget);
        return machine.Time;
    }

    private static void CompareFrom(ulong time, Case item, Executable executable)
    {
        // One that stops to be saved, and goes on.
        var console = new TestConsole();
        var disk = new TestDisk(item.Program.HasReadOnlyDisk);
        var original = Rig.Load(executable, console, disk);
        original.Run(time);
        using var state = new MemoryStream();
        original.Save(state);
        var restoredConsole = new TestConsole(alreadySaid: console.Said);
        var restoredDisk = disk.Copy();
        var trace = Trace(original);
        var result = original.Run(Rig.Budget);

        // One that was something else until it was restored.
        var restored = Rig.Empty(restoredConsole, restoredDisk);
        state.Position = 0;
        restored.Restore(state);
        var restoredTrace = Trace(restored);
        var restoredResult = restored.Run(Rig.Budget);

        var place = $"{item.Program} {item.Environment} at {time}";
        Assert.True(Rig.Describe(result) == Rig.Describe(restoredResult), place);
        Assert.True(trace.ToString() == restoredTrace.ToString(), place);
        Assert.True(FinalState.Hash(original) == FinalState.Hash(restored), place);
    }

    private static TraceLines Trace(Cpu.Machine machine)
    {
        var trace = new TraceLines();
        machine.Trace(new TraceFilter { Kinds = TraceKinds.All & ~TraceKinds.Instruction }, trace);
        return trace;
    }
}
