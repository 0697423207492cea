namespace Toy.Isa;

/// <summary>flags ← f(dst, src): nothing else is written.</summary>
public interface ICompare
{
    static abstract void Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags;
}
