// What follows when entering a handler faults (spec/05-interrupts.md §5): the second fault is a double fault, the third
// stops the machine.

using Toy.Isa;

namespace Toy.Cpu.Traps;

internal static class FaultDelivery
{
    /// <summary>
    /// Enters the handler of a fault, trap or interrupt, or else that of a double fault; returns what happened when neither
    /// can be entered.
    /// </summary>
    public static UnhandledFault? Enter(Processor processor, byte vector, uint error, TrapOrigin origin)
    {
        ref var cr2 = ref processor.SystemRegisters[(int)SystemRegister.Cr2];
        var address = cr2;
        if (TryEnter(processor, vector, error, origin) is not { } second)
            return null;

        // The record of the first fault has the first fault's address; the handler of the double fault finds the second's.
        (cr2, address) = (address, cr2);
        var first = TrapRecord.Capture(processor, vector, error, processor.Eip, origin);
        cr2 = address;
        if (TryEnter(processor, Vectors.DoubleFault, error: 0, TrapOrigin.Fault) is not { } third)
            return null;
        var doubleFault = TrapRecord.Capture(processor, Vectors.DoubleFault, error: 0, processor.Eip, TrapOrigin.Fault);
        return new UnhandledFault(first, second.Vector, doubleFault, third.Vector);
    }

    /// <summary>Brings a restored machine to the stop that it was saved at: entered once more, the handlers fail as they did.</summary>
    public static UnhandledFault? StopAgain(Processor processor, SavedStop stop)
    {
        // A fault's attempt has been counted since.
        var attempt = stop.Origin == TrapOrigin.Fault ? 1u : 0u;
        processor.SystemRegisters[(int)SystemRegister.Cr2] = stop.Address;
        processor.Time -= attempt;
        var fault = Enter(processor, stop.Vector, stop.Error, stop.Origin);
        processor.Time += attempt;
        return fault;
    }

    private static GuestFault? TryEnter(Processor processor, byte vector, uint error, TrapOrigin origin)
    {
        try
        {
            InterruptEntry.Deliver(processor, vector, error, processor.Eip, origin);
            return null;
        }
        catch (GuestFault inner)
        {
            return inner;
        }
    }
}
