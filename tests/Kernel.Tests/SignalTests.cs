// Programs about signals say on Toy what they say on Linux; and what no Linux can be asked about.

using System.Text;
using System.Text.RegularExpressions;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public partial class SignalTests
{
    private const string Folder = "tests/Kernel.Tests/signals";

    public static TheoryData<string, Mmu> Programs()
    {
        var data = new TheoryData<string, Mmu>();
        foreach (var output in Directory.GetFiles(Repository.PathOf(Folder), "*.out").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(output);
            data.Add(name, Mmu.Paging);
            if (BaseAndBound.CanRun(name))
                data.Add(name, Mmu.Bound);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Says_what_it_says_on_Linux(string name, Mmu mmu)
    {
        var run = Run(name, mmu);

        Assert.Equal(Repository.Read($"{Folder}/{name}.out"), WithoutFaults(run.Output));
        run.AssertStatus(0);
    }

    [Theory]
    [EachMmu]
    public void No_context_makes_a_program_more_than_a_program(Mmu mmu)
    {
        var run = Run("forged", mmu);

        Assert.Equal(
            """
            anything: all 1000
            blocked: fffbfeff
            mask: exit 0
            returns to the kernel: ended by 11
            signal stack in the kernel: ended by 11
            done

            """,
            WithoutFaults(run.Output));
        run.AssertStatus(0);
    }

    [ToolFact("bash", "gcc")]
    public void What_is_committed_is_what_the_compiler_and_Linux_say()
    {
        var check = Tool.Run("bash", Repository.PathOf($"{Folder}/regenerate"), "--check");

        Assert.Equal("", check.Errors);
        Assert.Equal(0, check.ExitCode);
    }

    private static KernelRun Run(string name, Mmu mmu) => KernelRun.Of(
        KernelDisk.Program(Repository.PathOf($"{Folder}/{name}.s")), name, [], mmu: mmu, budget: 1_000_000_000);

    /// <summary>Without what the kernel says on the console of processes that it ends.</summary>
    private static string WithoutFaults(string output) => Fault().Replace(output, "");

    [GeneratedRegex(@"^pid \d+ \w+: .*\n", RegexOptions.Multiline)]
    private static partial Regex Fault();
}
