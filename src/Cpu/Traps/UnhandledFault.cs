namespace Toy.Cpu.Traps;

/// <summary>
/// What stopped the machine: <paramref name="First"/> faulted with <paramref name="EntryVector"/> on the way to its handler,
/// and the double fault with <paramref name="DoubleFaultVector"/> on the way to its own.
/// </summary>
public sealed record UnhandledFault(TrapRecord First, byte EntryVector, TrapRecord DoubleFault, byte DoubleFaultVector)
{
    public byte Vector => First.Vector;

    public uint Error => First.Error;
}
