// What follows when an instruction faults, and when delivering that fault faults again (spec/05-interrupts.md): the
// second is a double fault, the third stops the machine.

using Toy.Isa;

namespace Toy.Cpu.Traps;

internal static class FaultDelivery
{
    /// <summary>Enters the handler of a fault, or of a double fault; returns the fault when neither can be entered.</summary>
    public static UnhandledFault? Deliver(Processor processor, GuestFault fault)
    {
        if (TryEnter(processor, fault) is not { } second)
            return null;
        if (TryEnter(processor, new GuestFault(Vectors.DoubleFault, 0)) is not { } third)
            return null;
        return new UnhandledFault(fault.Vector, fault.Error, second.Vector, third.Vector);
    }

    private static GuestFault? TryEnter(Processor processor, GuestFault fault)
    {
        try
        {
            InterruptEntry.Deliver(processor, fault.Vector, fault.Error, processor.Eip);
            return null;
        }
        catch (GuestFault inner)
        {
            return inner;
        }
    }
}
