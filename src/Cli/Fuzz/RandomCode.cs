using Toy.Isa;

namespace Toy.Cli.Fuzz;

/// <summary>Random bytes, many of which are instructions.</summary>
internal sealed class RandomCode(SplitMix64 random)
{
    private const int OneIsPrefixed = 8;

    // The bytes that choose an encoding: prefix, opcode, operand byte.
    private const int ChoosingBytes = 3;

    private static readonly byte[] s_prefixes = [(byte)Prefix.Lock, (byte)Prefix.Rep, (byte)Prefix.Repne];

    /// <summary>Fills a buffer: often with a prefix first, and with those values in the fields at which encodings change.</summary>
    public void Next(Span<byte> code)
    {
        random.Fill(code);
        if (random.OneIn(OneIsPrefixed))
            code[0] = random.Pick<byte>(s_prefixes);
        if (random.OneIn(2))
            return;
        for (var i = ChoosingBytes; i < code.Length; i++)
        {
            code[i] = random.Below(4) switch
            {
                0 => 0,
                1 => 0xFF,
                2 => (byte)(0x7F + random.Below(2)),
                _ => code[i],
            };
        }
    }

    /// <summary>Long enough for any instruction.</summary>
    public static byte[] Buffer() => new byte[Encoder.MaxLength];
}
