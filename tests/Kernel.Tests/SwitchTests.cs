// One process's turn ends and another's begins: what that costs, from the interrupt to the iret.

using System.Globalization;
using Toy.Cli.Programs;
using Toy.Cpu.Devices;
using Toy.Cpu.Tracing;
using Toy.Isa;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class SwitchTests
{
    private const ulong Limit = 250;

    [Theory]
    [EachMmu]
    public void A_tick_brings_the_other_process_within_its_cost(Mmu mmu)
    {
        var program = KernelDisk.Program(Repository.PathOf("tests/Kernel.Tests/programs/turns.s"));
        var disk = SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [("turns", program), SystemImage.Command(["turns"])]);
        var machine = KernelRun.Machine(disk, new ScriptedConsole([], _ => { }));
        var costs = new SwitchCosts(machine);
        machine.Trace(new TraceFilter { Kinds = TraceKinds.Trap }, costs);

        machine.Run(100_000_000);

        Assert.True(costs.Switches > 10, $"{costs.Switches} switches");
        Assert.True(costs.Least <= Limit, $"{costs.Least}");
        Snapshot.Verify(string.Create(CultureInfo.InvariantCulture, $"tick, switch, iret {costs.Least}\n"), mmu.ToString());
    }

    /// <summary>Times from a tick in user mode to the return to user mode with another's memory: another page directory, another base.</summary>
    private sealed class SwitchCosts(Cpu.Machine machine) : ITraceSink
    {
        private ulong _start;
        private (uint Directory, uint Base) _memory;

        public int Switches { get; private set; }

        public ulong Least { get; private set; } = ulong.MaxValue;

        public void Write(TraceEvent item)
        {
            var memory = (machine[SystemRegister.Cr3], machine[SystemRegister.Base]);
            if (item is TrapEvent { IsUserMode: true, Record.Vector: Vectors.Timer })
            {
                _start = item.Time;
                _memory = memory;
            }
            else if (item is ReturnEvent { ToEflags: var eflags } && (eflags & EFlags.UM) != 0 && _start != 0 && memory != _memory)
            {
                Switches++;
                Least = Math.Min(Least, item.Time - _start);
                _start = 0;
            }
        }
    }
}
