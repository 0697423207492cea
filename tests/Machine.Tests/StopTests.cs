// What an embedding program learns of a machine that a fault has stopped.

using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Isa;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class StopTests
{
    [Fact]
    public void Stop_names_the_address_of_the_first_fault()
    {
        var program = BareProgram.Named("triple-fault-page");
        var machine = Rig.Load(program.Build(StartEnvironment.Physical));

        var fault = machine.Run(Rig.Budget).Fault;

        Assert.NotNull(fault);
        Assert.Equal(0x200124u, fault.First.Address);
        Assert.Equal(0x300000u + Vectors.DoubleFault * Gate.Size + Gate.FlagsOffset, fault.DoubleFault.Address);
    }

    [Theory]
    [InlineData("triple-fault-page")]
    [InlineData("triple-fault-interrupt")]
    public void A_stopped_machine_is_restored_as_stopped(string name)
    {
        var machine = Rig.Load(BareProgram.Named(name).Build(StartEnvironment.Physical));
        var fault = machine.Run(Rig.Budget).Fault;
        using var state = new MemoryStream();
        machine.Save(state);
        state.Position = 0;

        var restored = Rig.Empty(new TestConsole(), new TestDisk(isReadOnly: false));
        restored.Restore(state);
        var result = restored.Run(Rig.Budget);

        Assert.NotNull(fault);
        Assert.Equal(ExitReason.UnhandledFault, result.Reason);
        Assert.Equal(machine.Time, restored.Time);
        Assert.NotNull(result.Fault);
        Assert.Equal(StopReport.Format(machine, fault), StopReport.Format(restored, result.Fault));
    }
}
