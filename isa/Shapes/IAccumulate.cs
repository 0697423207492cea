namespace Toy.Isa;

/// <summary>
/// The accumulator pair ← f(pair, src). The pair is al and ah at byte width, ax and dx at word, eax and edx at long.
/// </summary>
public interface IAccumulate
{
    /// <summary>Returns false for a divide error, and then changes nothing.</summary>
    static abstract bool Apply<F>(ref uint low, ref uint high, uint src, Width width, ref F flags) where F : struct, IFlags;
}
