namespace Toy.Isa;

/// <summary>dst ← f(dst, src, accumulator), the accumulator changing with it. dst is always written.</summary>
public interface ICompareExchange
{
    /// <summary>Returns the new dst.</summary>
    static abstract uint Apply<F>(uint dst, uint src, ref uint accumulator, Width width, ref F flags)
        where F : struct, IFlags;
}
