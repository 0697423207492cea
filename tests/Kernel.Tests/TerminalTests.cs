// Somebody types while programs run: the kernel hears of it though nobody reads.

using System.Text;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;

namespace Toy.Kernel.Tests;

public class TerminalTests
{
    [Theory]
    [InlineData(true, Mmu.Paging)]
    [InlineData(false, Mmu.Paging)]
    [InlineData(true, Mmu.Bound)]
    [InlineData(false, Mmu.Bound)]
    public void Control_C_ends_what_runs_and_reads_nothing_only_at_a_terminal(bool isTerminal, Mmu mmu)
    {
        var printed = new StringBuilder();
        ConsoleScriptLine[] script =
        [
            new(0, "$ "u8.ToArray(), "sleep 10000\n"u8.ToArray()),
            new(1_000_000, null, [3]),
            new(0, "$ "u8.ToArray(), "echo alive; exit 6\n"u8.ToArray()),
        ];
        var machine = KernelRun.Machine(
            KernelDisk.BytesOf(mmu), new ScriptedConsole(script, value => printed.Append((char)value)) { IsTerminal = isTerminal });

        var result = machine.Run(20_000_000);

        Assert.Equal(isTerminal ? new RunResult(ExitReason.PowerOff, 6) : new RunResult(ExitReason.BudgetExhausted), result);
        Assert.Equal(isTerminal ? "$ \n$ alive\n" : "$ ", printed.ToString());
    }
}
