namespace Toy.Isa;

/// <summary>dst ← f(src, immediate): the old destination is not read.</summary>
public interface ITernary
{
    static abstract uint Apply<F>(uint src, uint immediate, Width width, ref F flags) where F : struct, IFlags;
}
