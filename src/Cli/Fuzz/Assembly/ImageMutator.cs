// Damages ELF files as broken transfers, editors and attackers do; most hits go where the structure is.

using System.Buffers.Binary;

namespace Toy.Cli.Fuzz.Assembly;

internal static class ImageMutator
{
    private const int HeaderSize = 52;
    private const int SectionHeaderOffset = 32;
    private const int MostHits = 6;
    private const int MostExtra = 100;

    // Numbers at the edges of what fields can hold and of what is in the file.
    private static readonly uint[] s_edges =
    [
        0, 1, 2, 3, 4, 0x10, 0x7F, 0x80, 0xFF, 0x100, 0xFFF, 0x1000, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_F000,
        0xFFFF_FFF0, 0xFFFF_FFFF,
    ];

    /// <summary>A damaged copy of a good file.</summary>
    public static byte[] Damage(ReadOnlySpan<byte> good, SplitMix64 random)
    {
        var bytes = good.ToArray();
        for (var hits = 1 + random.Below(MostHits); hits > 0; hits--)
            Hit(bytes, good, random);
        if (random.OneIn(10))
            return bytes[..random.Below(bytes.Length)];
        return random.OneIn(20) ? [.. bytes, .. new byte[random.Below(MostExtra)]] : bytes;
    }

    private static void Hit(byte[] bytes, ReadOnlySpan<byte> good, SplitMix64 random)
    {
        var at = Place(good, random);
        var field = bytes.AsSpan(Math.Min(at & ~3, bytes.Length - sizeof(uint)), sizeof(uint));
        switch (random.Below(5))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1:
                bytes[at] = (byte)random.Below(256);
                break;
            case 2:
                BinaryPrimitives.WriteUInt32LittleEndian(field, random.Pick<uint>(s_edges));
                break;
            case 3:
                BinaryPrimitives.WriteUInt32LittleEndian(field, (uint)random.Below(good.Length + 2));
                break;
            default:
                // Another field's value: plausible, but wrong here.
                good.Slice(Math.Min(Place(good, random) & ~3, good.Length - sizeof(uint)), sizeof(uint)).CopyTo(field);
                break;
        }
    }

    private static int Place(ReadOnlySpan<byte> good, SplitMix64 random)
    {
        var headers = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(good[SectionHeaderOffset..]), 0, good.Length - 1);
        return random.Below(3) switch
        {
            0 => random.Below(Math.Min(HeaderSize, good.Length)),
            1 => headers + random.Below(good.Length - headers),
            _ => random.Below(good.Length),
        };
    }
}
