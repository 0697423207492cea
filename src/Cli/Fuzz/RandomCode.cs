using Toy.Isa;

namespace Toy.Cli.Fuzz;

/// <summary>Random bytes, many of which are instructions.</summary>
internal sealed class RandomCode(SplitMix64 random)
{
    /// <summary>Fills a buffer with bytes of one kind: any, or of those at which encodings change.</summary>
    public void Next(Span<byte> code)
    {
        random.Fill(code);
        if (random.OneIn(2))
            return;
        for (var i = 3; i < code.Length; i++)
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
