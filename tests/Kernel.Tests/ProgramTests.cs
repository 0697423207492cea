// The programs of programs/: each checks for itself, and that as many pages are free at its end as at its start.

using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class ProgramTests
{
    private static readonly string[] s_programs = ["forks", "pipes", "memory", "pointers", "growth", "gather", "leftovers", "stacks", "patience"];

    public static TheoryData<string, Mmu> Programs()
    {
        var data = new TheoryData<string, Mmu>();
        foreach (var mmu in Enum.GetValues<Mmu>())
            Array.ForEach(s_programs, name => data.Add(name, mmu));
        return data;
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Finds_all_as_it_should_be(string name, Mmu mmu)
    {
        var run = KernelRun.OfProgram(mmu, name);

        Assert.DoesNotContain("not so", run.Output, StringComparison.Ordinal);
        run.AssertStatus(0);
    }

    [Theory]
    [EachMmu]
    public void Faults_kill_the_process_that_makes_them_with_a_message(Mmu mmu)
    {
        var run = KernelRun.OfProgram(mmu, "faults");

        run.AssertStatus(0);
        Snapshot.Verify(run.Output, mmu.ToString());
    }

    [Theory]
    [EachMmu]
    public void Arguments_reach_the_program_and_the_next(Mmu mmu)
    {
        var run = KernelRun.OfProgram(mmu, "words", "again", "", "x y");

        Assert.Equal("[words][again][][x y]\n[./words][][two words][last]\n", run.Output);
        run.AssertStatus(4);
    }
}
