namespace Toy.Assembler.Sections;

/// <summary>Little-endian base 128, seven bits a byte (DWARF 5, §7.6).</summary>
internal static class Leb128
{
    public const int MaxLength = 10;

    /// <summary>Writes a number and returns its length; <paramref name="least"/> pads it to at least so many bytes.</summary>
    public static int Write(Span<byte> target, long number, bool isSigned, int least = 1)
    {
        var length = 0;
        while (true)
        {
            var low = (byte)(number & 0x7f);
            number = isSigned ? number >> 7 : number >>> 7;
            var isLast = isSigned
                ? (number == 0 && (low & 0x40) == 0) || (number == -1 && (low & 0x40) != 0)
                : number == 0;
            if (isLast && length + 1 >= least)
            {
                target[length++] = low;
                return length;
            }

            target[length++] = (byte)(low | 0x80);
        }
    }
}
