// The fuzzers' source of numbers: the same seed gives the same run on every host and .NET version.

namespace Toy.Cli.Fuzz;

/// <summary>Steele, Lea and Flood's SplitMix64 generator.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Increment = 0x9E37_79B9_7F4A_7C15;

    private ulong _state = seed;

    public ulong Next()
    {
        var z = _state += Increment;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    public uint NextUInt32() => (uint)(Next() >> 32);

    /// <summary>A number from 0 up to, but not including, a limit above 0.</summary>
    public int Below(int limit) => (int)((ulong)NextUInt32() * (ulong)limit >> 32);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public void Fill(Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(Next() >> 56);
    }
}
