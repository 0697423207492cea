// The programs of programs/: each checks for itself, and that as many pages are free at its end as at its start.

using Toy.Cpu;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class ProgramTests
{
    [Theory]
    [InlineData("forks")]
    [InlineData("pipes")]
    [InlineData("memory")]
    [InlineData("pointers")]
    public void Finds_all_as_it_should_be(string name)
    {
        var run = KernelRun.OfProgram(name);

        Assert.DoesNotContain("not so", run.Output, StringComparison.Ordinal);
        Assert.Equal(new RunResult(ExitReason.PowerOff, 0), run.Result);
    }

    [Fact]
    public void Faults_kill_the_process_that_makes_them_with_a_message()
    {
        var run = KernelRun.OfProgram("faults");

        Assert.Equal(new RunResult(ExitReason.PowerOff, 0), run.Result);
        Snapshot.Verify(run.Output);
    }

    [Fact]
    public void Arguments_reach_the_program_and_the_next()
    {
        var run = KernelRun.OfProgram("words", "again", "", "x y");

        Assert.Equal("[words][again][][x y]\n[./words][][two words][last]\n", run.Output);
        Assert.Equal(new RunResult(ExitReason.PowerOff, 4), run.Result);
    }
}
