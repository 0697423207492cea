namespace Toy.Isa;

/// <summary>dst ← f(dst, src).</summary>
public interface IBinary
{
    /// <param name="dst">Zero-extended.</param>
    /// <param name="src">Zero-extended.</param>
    /// <param name="width">Of both operands; bits of the result above it are dropped.</param>
    /// <param name="flags">Read and written.</param>
    static abstract uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags;
}
