// What the kernel costs, in instructions. The numbers are exact: a change of any is a change of the kernel.

using System.Globalization;
using Toy.Cli.Programs;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class CostTests
{
    [Fact]
    public void Services_cost_what_they_are_known_to_cost_with_base_and_bound() =>
        Snapshot.Verify(KernelRun.OfProgram(Mmu.Bound, "costs").Output);

    [Fact]
    public void Services_cost_what_they_are_known_to_cost()
    {
        var costs = KernelRun.OfProgram("costs").Output;

        Snapshot.Verify(costs);
        Assert.Equal(
            [("getpid", true), ("a byte through pipes, there and back", true), ("fork, exit, wait", true), ("kill, handler, sigreturn", true)],
            costs.TrimEnd('\n').Split('\n').Select(line => (Name(line), Number(line) <= Limit(Name(line)))));
    }

    [Theory]
    [InlineData(Mmu.Paging)]
    [InlineData(Mmu.Bound)]
    public void The_shell_asks_for_a_command_soon_after_power_on(Mmu mmu)
    {
        ulong? prompt = null;
        Cpu.Machine? machine = null;
        machine = KernelRun.Machine(KernelDisk.BytesOf(mmu), new ScriptedConsole([], value => prompt ??= value == '$' ? machine?.Time : null));
        machine.Run(10_000_000);

        Assert.True(prompt <= 1_500_000, $"{prompt}");
        Snapshot.Verify(string.Create(CultureInfo.InvariantCulture, $"power-on to prompt {prompt}\n"), mmu.ToString());
    }

    private static string Name(string line) => line[..line.LastIndexOf(' ')];

    private static int Number(string line) => int.Parse(line.AsSpan(line.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture);

    private static int Limit(string name) => name switch
    {
        "getpid" => 120,
        "fork, exit, wait" => 12_000,
        _ => 2_500,
    };
}
