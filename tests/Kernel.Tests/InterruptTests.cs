// A part of what `toy fuzz interrupts` does in full.

using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Programs;
using Toy.Isa;
using Toy.Kernel.Tests.Support;

namespace Toy.Kernel.Tests;

public class InterruptTests
{
    // A prime, so that over the rows all kinds of places have their turn.
    private const int OneIn = 211;

    [Theory]
    [EachMmu]
    public void A_timer_interrupt_makes_no_difference_to_any_system_call(Mmu mmu)
    {
        var kernel = KernelDisk.Build(mmu);
        var results = Enumerable.Range(0, InterruptedCall.Rows()).Select(row => InterruptedCall.Of(kernel, row, OneIn)).ToList();

        Assert.All(results, result => Assert.Null(result.Problem));
        Assert.All(results, result => Assert.True(result.Interrupts > 0, result.Name));
    }

    [Fact]
    public void Every_system_call_has_a_row()
    {
        var rows = GuestSource.Text("paths.s").Split('\n').Where(line => line.StartsWith("\trow\t", StringComparison.Ordinal)).ToList();

        // Its calls are the marks; that between which everything happens is interrupted from its first instruction on.
        Assert.All(
            SystemCalls.All.Where(call => call.Name != "uptime"),
            call => Assert.Contains(rows, row => row.Contains($"SYS_{call.Name.ToUpperInvariant()}", StringComparison.Ordinal)));
    }
}
