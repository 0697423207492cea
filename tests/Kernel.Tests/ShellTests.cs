// What someone at the console sees.

using System.Text;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class ShellTests
{
    [Theory]
    [InlineData(Mmu.Paging)]
    [InlineData(Mmu.Bound)]
    public void A_session_shows_what_it_should(Mmu mmu)
    {
        var run = KernelRun.OfShell("""
            echo hello   world
            echo one; echo two
            ls | grep ^e | wc
            cat < nothing
            nothing
            ps
            sleep 2 & ps | grep sleep
            kill 99
            echo a | cat | cat | wc
            cat
            typed
            wronb
            """ + "\b\bng\b\b\b\b\bright\n\x04" + "time sleep 3\nexit 7\n", mmu);

        Snapshot.Verify(run.Output, mmu.ToString());
        Assert.Equal(new RunResult(ExitReason.PowerOff, 7), run.Result);
    }

    [Fact]
    public void The_end_of_input_ends_the_shell_and_the_machine()
    {
        var run = KernelRun.OfShell("echo last");

        Assert.Equal("$ last\n$ \n", run.Output);
        Assert.Equal(new RunResult(ExitReason.PowerOff, 0), run.Result);
    }

    [Fact]
    public void A_machine_in_which_nothing_can_happen_any_more_stops()
    {
        // A console that stays silent for ever, and nobody who waits for a time.
        var output = new StringBuilder();
        var script = new ConsoleScriptLine(0, "never printed"u8.ToArray(), "x"u8.ToArray());
        var machine = KernelRun.Machine(KernelDisk.Bytes, new ScriptedConsole([script], value => output.Append((char)value)));

        Assert.Equal(ExitReason.Halted, machine.Run(100_000_000).Reason);
        Assert.Equal("$ ", output.ToString());
    }
}
