namespace Toy.Isa;

/// <summary>dst ← f(dst, count).</summary>
public interface IShift
{
    /// <param name="dst">Zero-extended.</param>
    /// <param name="count">The low five bits of the count operand; 0 changes neither dst nor flags.</param>
    /// <param name="width">Of dst.</param>
    /// <param name="flags">Read and written.</param>
    static abstract uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags;

    /// <summary>The flags that IA-32 leaves undefined for a count other than 0; Toy clears them.</summary>
    static abstract uint Undefined(int count, Width width);
}
