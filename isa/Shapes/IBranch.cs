namespace Toy.Isa;

/// <summary>A direct branch: to the target or onward.</summary>
public interface IBranch
{
    /// <param name="counter">ecx.</param>
    /// <param name="flags">The current flags.</param>
    static abstract bool IsTaken(ref uint counter, uint flags);
}
