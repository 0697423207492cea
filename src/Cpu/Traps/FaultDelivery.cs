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
    public static UnhandledFault? Enter(Processor processor, byte vector, uint error, uint resume)
    {
        if (TryEnter(processor, vector, error, resume) is not { } second)
            return null;
        if (TryEnter(processor, Vectors.DoubleFault, error: 0, resume) is not { } third)
            return null;
        return new UnhandledFault(vector, error, second.Vector, third.Vector);
    }

    private static GuestFault? TryEnter(Processor processor, byte vector, uint error, uint resume)
    {
        try
        {
            InterruptEntry.Deliver(processor, vector, error, resume);
            return null;
        }
        catch (GuestFault inner)
        {
            return inner;
        }
    }
}
