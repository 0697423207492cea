namespace Toy.Assembler.Linking;

/// <summary>Addresses are reckoned in 64 bits, so that what leaves the 32-bit space is seen and not wrapped.</summary>
internal static class Alignments
{
    /// <param name="value">An address or offset.</param>
    /// <param name="alignment">A power of two.</param>
    public static ulong Up(ulong value, uint alignment) => (value + alignment - 1) & ~((ulong)alignment - 1);
}
