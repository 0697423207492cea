namespace Toy.Isa;

/// <summary>eax, edx and flags ← f(eax, edx, flags): no operand is written in the source.</summary>
public interface IImplied
{
    static abstract void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags;
}
