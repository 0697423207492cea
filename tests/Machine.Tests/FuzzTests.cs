// Short runs of what `toy fuzz machine` does at length.

using Toy.Cli.Fuzz.Guests;
using Toy.Cpu;

namespace Toy.Machine.Tests;

public sealed class FuzzTests
{
    private const int Programs = 24;
    private const int Kernels = 400;

    [Fact]
    public void Random_bytes_in_user_mode_change_nothing_of_the_kernels()
    {
        var programs = new UserProgram();
        for (ulong seed = 1; seed <= Programs; seed++)
            Assert.Null(programs.Run(seed));

        // Most bytes are tried, and most attempts come to something.
        Assert.InRange(programs.Traps, Programs * GuestMemory.CodeSize / 4, Programs * GuestMemory.CodeSize);
    }

    [Fact]
    public void Hostile_kernels_neither_throw_nor_run_past_their_budget()
    {
        var kernels = new HostileKernel();
        for (ulong seed = 1; seed <= Kernels; seed++)
            Assert.Null(kernels.Run(seed));

        // They live for a while, and end in different ways.
        Assert.True(kernels.Instructions > Kernels * 500ul);
        Assert.NotEqual(0, kernels.Ends(ExitReason.BudgetExhausted));
        Assert.NotEqual(0, kernels.Ends(ExitReason.UnhandledFault));
        Assert.NotEqual(0, kernels.Ends(ExitReason.Halted));
    }
}
