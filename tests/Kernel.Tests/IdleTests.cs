// While no process is ready the kernel with base and bound makes dirty pages clean: at once, and in nobody's way.

using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Tracing;
using Toy.Isa;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class IdleTests
{
    // A look at so many pages, the words of one, and what is around: spec/15-kernel-memory.md §3, 3.9.
    private const ulong MostLate = 2_200;

    [Fact]
    public void Ticks_are_not_much_late_while_pages_are_made_clean()
    {
        var ticks = new Ticks();
        Sleep(ticks, out _);

        Assert.True(ticks.Late.Count > 30, $"{ticks.Late.Count} ticks");
        Assert.InRange(ticks.Late.Max(), (ulong)PageTable.PageSize / sizeof(uint) / 2, MostLate);
    }

    [Fact]
    public void A_rest_leaves_no_page_dirty()
    {
        Sleep(new Ticks(), out var states);

        Assert.DoesNotContain(states, state => state == KernelDisk.Build(Mmu.Bound)["PAGE_DIRTY"]);
        Assert.Contains(states, state => state == KernelDisk.Build(Mmu.Bound)["PAGE_USED"]);
        Assert.Contains(states, state => state == KernelDisk.Build(Mmu.Bound)["PAGE_CLEAN"]);
    }

    /// <summary>Has the whole memory used, and then everybody asleep for so long that all of it can be made clean.</summary>
    private static void Sleep(Ticks ticks, out byte[] states)
    {
        var kernel = KernelDisk.Build(Mmu.Bound);
        var program = KernelDisk.Program(Repository.PathOf("tests/Kernel.Tests/programs/rest.s"));
        var disk = SystemImage.WithFiles(kernel.Disk, [("rest", program), SystemImage.Command(["rest"])]);
        var isAsleep = false;
        Cpu.Machine? machine = null;
        machine = KernelRun.Machine(disk, new ScriptedConsole([], _ => isAsleep = true));
        while (!isAsleep)
            Assert.Equal(ExitReason.BudgetExhausted, machine.Run(100_000).Reason);

        machine.Trace(new TraceFilter { Kinds = TraceKinds.Trap }, ticks);
        Assert.Equal(ExitReason.BudgetExhausted, machine.Run(60 * (ulong)GuestTime.InstructionsATick).Reason);
        var first = Word(machine, kernel["pages_fresh"]) >> (int)PageTable.PageShift;
        states = new byte[(Word(machine, kernel["pages_low"]) >> (int)PageTable.PageShift) - first];
        machine.Memory.Read(new PhysicalAddress(Word(machine, kernel["page_users"]) + first), states);
    }

    private static uint Word(Cpu.Machine machine, uint address)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        machine.Memory.Read(new PhysicalAddress(address), bytes);
        return BitConverter.ToUInt32(bytes);
    }

    /// <summary>How much later than a tick after the one before each tick comes.</summary>
    private sealed class Ticks : ITraceSink
    {
        private ulong? _last;

        public List<ulong> Late { get; } = [];

        public void Write(TraceEvent item)
        {
            if (item is not TrapEvent { Record.Vector: Vectors.Timer })
                return;
            if (_last is { } last)
                Late.Add(item.Time - last - GuestTime.InstructionsATick);
            _last = item.Time;
        }
    }
}
