// Each program of programs/ under both engines: at every stop the machines are equal, and so is what they told until then.

using Toy.Cpu;
using Toy.Cpu.Tracing;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class EngineTests
{
    // A prime, so that stops fall everywhere; and one so small that most regions are longer.
    private const ulong LongSlice = 20_011;
    private const ulong ShortSlice = 13;
    private const int ShortSlices = 25;

    public static TheoryData<string, StartEnvironment> Cases => ProgramTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_engines_do_the_same(string name, StartEnvironment environment)
    {
        var program = BareProgram.Named(name);
        var executable = program.Build(environment);
        foreach (var kinds in new[] { TraceKinds.None, program.Traced })
        {
            var (expected, expectedConsole, expectedTrace) = Start(EngineChoice.Interpreter, kinds);
            var (actual, actualConsole, actualTrace) = Start(EngineChoice.Translator, kinds);
            RunResult result;
            var slices = 0;
            do
            {
                var slice = slices++ < ShortSlices ? ShortSlice : LongSlice;
                result = expected.Run(slice);
                Assert.Equal(result.Reason, actual.Run(slice).Reason);
                Assert.True(Saved(expected).SequenceEqual(Saved(actual)), $"the machines differ after {expected.Time} instructions");
            }
            while (result.Reason == ExitReason.BudgetExhausted && expected.Time < Rig.Budget);

            Assert.Equal(expectedConsole.Output.ToString(), actualConsole.Output.ToString());
            Assert.Equal(expectedTrace.Lines, actualTrace.Lines);
        }

        (Cpu.Machine, TestConsole, TraceLines) Start(EngineChoice engine, TraceKinds kinds)
        {
            var console = new TestConsole();
            var machine = Rig.Load(executable, console, new TestDisk(program.HasReadOnlyDisk), engine);
            var trace = new TraceLines();
            if (kinds != TraceKinds.None)
                machine.Trace(new TraceFilter { Kinds = kinds }, trace);
            return (machine, console, trace);
        }
    }

    private static Span<byte> Saved(Cpu.Machine machine)
    {
        using var state = new MemoryStream((int)Rig.MemorySize + (1 << 14));
        machine.Save(state);
        return state.GetBuffer().AsSpan(0, (int)state.Length);
    }
}
