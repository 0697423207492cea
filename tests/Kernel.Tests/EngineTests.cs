// The kernel and its programs under both engines: at every stop the machines are equal, and so is what they printed.

using System.Text;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class EngineTests
{
    // A prime, so that stops fall everywhere.
    private const ulong Slice = 1_000_003;
    private const ulong Budget = 100_000_000;

    // What the kernel needs with both kinds of memory, and little to compare.
    private const uint Memory = 4 << 20;

    private const string Session = "echo one two | wc\nls | grep s | cat\nsleep 1 & echo three\nnothing\nps\nexit 7\n";

    public static TheoryData<string, Mmu> Programs => ProgramTests.Programs();

    [Theory]
    [MemberData(nameof(Programs))]
    public void Both_engines_run_a_program_the_same(string name, Mmu mmu)
    {
        var program = KernelDisk.Program(Repository.PathOf($"tests/Kernel.Tests/programs/{name}.s"));
        AssertSame(SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [(name, program), SystemImage.Command([name])]), "");
    }

    [Theory]
    [EachMmu]
    public void Both_engines_run_a_session_the_same(Mmu mmu) => AssertSame(KernelDisk.BytesOf(mmu), Session);

    private static void AssertSame(byte[] disk, string input)
    {
        var (expected, expectedOutput) = Start(disk, input, EngineChoice.Interpreter);
        var (actual, actualOutput) = Start(disk, input, EngineChoice.Translator);
        byte[] expectedState = [], actualState = [];
        RunResult result;
        do
        {
            result = expected.Run(Slice);
            Assert.Equal(result, actual.Run(Slice));
            expectedState = Saved(expected);
            actualState = Saved(actual);
            Assert.True(expectedState.AsSpan().SequenceEqual(actualState), $"the machines differ after {expected.Time} instructions");
        }
        while (result.Reason == ExitReason.BudgetExhausted && expected.Time < Budget);

        Assert.Equal(ExitReason.PowerOff, result.Reason);
        Assert.Equal(expectedOutput.ToString(), actualOutput.ToString());
    }

    private static (Cpu.Machine Machine, StringBuilder Output) Start(byte[] disk, string input, EngineChoice engine)
    {
        var output = new StringBuilder();
        var script = new ConsoleScriptLine(0, null, Encoding.Latin1.GetBytes(input));
        return (KernelRun.Machine([.. disk], new ScriptedConsole([script], value => output.Append((char)value)), Memory, engine), output);
    }

    private static byte[] Saved(Cpu.Machine machine)
    {
        using var state = new MemoryStream((int)Memory + (1 << 16));
        machine.Save(state);
        return state.ToArray();
    }
}
