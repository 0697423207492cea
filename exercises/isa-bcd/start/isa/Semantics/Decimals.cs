// Decimal adjustment.

namespace Toy.Isa.Semantics;

/// <summary>After the addition of two packed decimals. It has yet to adjust: this one leaves everything as it is.</summary>
public readonly struct Daa : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
    }
}
