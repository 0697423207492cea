// Damages ELF files the way transfers, editors and attackers do; most hits go where the structure is.

using System.Buffers.Binary;

namespace Toy.Assembler.Tests.Elf;

internal static class ElfMutator
{
    private const int HeaderSize = 52;
    private const int SectionHeaderOffset = 32;
    private const int SectionHeaderSize = 40;
    private static readonly uint[] Favourites = [0, 1, 2, 3, 4, 0x7F, 0x80, 0xFF, 0xFFF, 0x1000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FF00, 0xFFFF_FFFF];

    public static byte[] Mutate(byte[] good, Random random)
    {
        var bytes = (byte[])good.Clone();
        for (var hits = random.Next(1, 5); hits > 0; hits--)
            Hit(bytes, good, random);
        return random.Next(10) switch
        {
            0 => bytes[..random.Next(bytes.Length)],
            1 => [.. bytes, .. new byte[random.Next(100)]],
            _ => bytes,
        };
    }

    private static void Hit(byte[] bytes, byte[] good, Random random)
    {
        var at = Place(good, random);
        switch (random.Next(4))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                at = Math.Min(at & ~3, bytes.Length - sizeof(uint));
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), Favourites[random.Next(Favourites.Length)]);
                break;
            default:
                // Another field's value: offsets and sizes that are plausible but wrong.
                at = Math.Min(at & ~3, bytes.Length - sizeof(uint));
                var from = Math.Min(Place(good, random) & ~3, bytes.Length - sizeof(uint));
                good.AsSpan(from, sizeof(uint)).CopyTo(bytes.AsSpan(at));
                break;
        }
    }

    private static int Place(byte[] good, Random random)
    {
        var headers = BinaryPrimitives.ReadInt32LittleEndian(good.AsSpan(SectionHeaderOffset));
        return random.Next(4) switch
        {
            0 => random.Next(16, HeaderSize),
            1 => headers + random.Next(good.Length - headers),
            2 => TablePlace(good, headers, random),
            _ => random.Next(good.Length),
        };
    }

    /// <summary>A byte of a section that holds symbols, relocations, groups or strings.</summary>
    private static int TablePlace(byte[] good, int headers, Random random)
    {
        var count = (good.Length - headers) / SectionHeaderSize;
        var header = good.AsSpan(headers + (random.Next(count) * SectionHeaderSize));
        var offset = BinaryPrimitives.ReadInt32LittleEndian(header[16..]);
        var size = BinaryPrimitives.ReadInt32LittleEndian(header[20..]);
        return Math.Min(offset + random.Next(Math.Max(1, size)), good.Length - 1);
    }
}
