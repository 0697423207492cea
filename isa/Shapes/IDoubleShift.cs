namespace Toy.Isa;

/// <summary>dst ← f(dst, src, count): bits move from src into dst.</summary>
public interface IDoubleShift
{
    /// <param name="dst">Zero-extended.</param>
    /// <param name="src">Zero-extended.</param>
    /// <param name="count">The low five bits of the count operand; 0 changes neither dst nor flags.</param>
    /// <param name="width">Of dst and src: word or long.</param>
    /// <param name="flags">Written.</param>
    static abstract uint Apply<F>(uint dst, uint src, int count, Width width, ref F flags) where F : struct, IFlags;
}
