namespace Toy.Isa;

/// <summary>CF ← a bit of dst; dst ← f(dst, bit).</summary>
public interface IBitTest
{
    /// <summary>Whether dst is written back.</summary>
    static abstract bool Writes { get; }

    /// <param name="dst">The byte, word or long that holds the bit.</param>
    /// <param name="bit">A mask with the one bit set.</param>
    static abstract uint Apply(uint dst, uint bit);
}
