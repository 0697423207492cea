namespace Toy.Isa;

/// <summary>The flags of every bit test.</summary>
public static class BitTestFlags
{
    /// <summary>CF ← the bit that <paramref name="bit"/> masks, as it was in <paramref name="dst"/>; ZF stays.</summary>
    public static void Set<F>(ref F flags, uint dst, uint bit) where F : struct, IFlags =>
        flags.Set(EFlags.Status & ~EFlags.ZF, (dst & bit) != 0 ? EFlags.CF : 0);
}
