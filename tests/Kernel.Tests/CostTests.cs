// What the kernel costs, in instructions. The numbers are exact: a change of any is a change of the kernel.

using System.Globalization;
using Toy.Cli.Programs;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class CostTests
{
    private const string ForkWithoutRest = "fork, exit, wait, without a rest";

    private static readonly Dictionary<string, int> s_limits = new(StringComparer.Ordinal)
    {
        ["getpid"] = 120,
        ["a byte through pipes, there and back"] = 2_500,
        ["fork, exit, wait"] = 12_000,
        [ForkWithoutRest] = 12_000,
        ["fork, exit, wait, after a rest"] = 12_000,
        ["kill, handler, sigreturn"] = 2_500,
    };

    [Theory]
    [EachMmu]
    public void Services_cost_what_they_are_known_to_cost(Mmu mmu)
    {
        var costs = KernelRun.OfProgram(mmu, "costs").Output;

        Snapshot.Verify(costs, mmu.ToString());
        var numbers = costs.TrimEnd('\n').Split('\n').ToDictionary(Name, Number);
        Assert.All(s_limits, limit => Assert.True(
            numbers[limit.Key] <= limit.Value || (mmu == Mmu.Bound && limit.Key == ForkWithoutRest),
            $"{limit.Key} {numbers[limit.Key]}"));
    }

    [Theory]
    [EachMmu]
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
}
