namespace Toy.Cpu.Traps;

/// <summary>
/// A fault of the guest: abandons the instruction, which has changed nothing. Thrown on slow paths only and caught in one
/// place, the run loop, which delivers the interrupt (spec/05-interrupts.md).
/// </summary>
internal sealed class GuestFault(byte vector, uint error) : Exception
{
    public byte Vector { get; } = vector;

    /// <summary>The error word; 0 for vectors that have none.</summary>
    public uint Error { get; } = error;
}
