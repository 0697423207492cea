namespace Toy.Isa;

/// <summary>dst ← f(dst).</summary>
public interface IUnary
{
    static abstract uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags;
}
