namespace Toy.Isa;

/// <summary>dst, src ← f(dst, src). Where both are one register, dst's value stays.</summary>
public interface IExchange
{
    /// <summary>Returns the new dst; <paramref name="src"/> becomes the new src.</summary>
    static abstract uint Apply<F>(uint dst, ref uint src, Width width, ref F flags) where F : struct, IFlags;
}
