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
        if (TryEnter(processor, vector, error, origin) is not { } second)
            return null;
        var first = TrapRecord.Capture(processor, vector, error, processor.Eip, origin);
        if (TryEnter(processor, Vectors.DoubleFault, error: 0, TrapOrigin.Fault) is not { } third)
            return null;
        var doubleFault = TrapRecord.Capture(processor, Vectors.DoubleFault, error: 0, processor.Eip, TrapOrigin.Fault);
        return new UnhandledFault(first, second.Vector, doubleFault, third.Vector);
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
