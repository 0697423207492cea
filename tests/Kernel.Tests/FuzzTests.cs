// A short run of what `toy fuzz kernel` does for long.

using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;

namespace Toy.Kernel.Tests;

public class FuzzTests
{
    private const ulong Cases = 6;
    private const int FewestCalls = 10_000;

    [Theory]
    [EachMmu]
    public void Random_system_calls_harm_nobody_else(Mmu mmu)
    {
        var kernel = KernelDisk.Build(mmu);
        var calmAnswer = KernelCase.CalmAnswer(kernel);
        long calls = 0;
        for (ulong seed = 1; seed <= Cases; seed++)
        {
            var result = KernelCase.OfCalls(kernel, calmAnswer, seed);
            Assert.Null(result.Problem);
            calls += result.SystemCalls;
        }

        Assert.Contains("it answers", calmAnswer, StringComparison.Ordinal);
        Assert.True(calls >= FewestCalls, $"{calls}");
    }

    [Theory]
    [EachMmu]
    public void Random_programs_harm_nobody_else(Mmu mmu)
    {
        var kernel = KernelDisk.Build(mmu);
        var calmAnswer = KernelCase.CalmAnswer(kernel);
        for (ulong seed = 1; seed <= Cases; seed++)
            Assert.Null(KernelCase.OfPrograms(kernel, calmAnswer, seed).Problem);
    }
}
