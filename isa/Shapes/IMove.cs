namespace Toy.Isa;

/// <summary>dst ← f(src): the old destination is not read.</summary>
public interface IMove
{
    /// <param name="src">Zero-extended from the source's width.</param>
    /// <param name="width">The destination's width.</param>
    static abstract uint Apply(uint src, Width width);
}
