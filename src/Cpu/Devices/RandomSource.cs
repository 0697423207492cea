// Random numbers from a seed: each read gives the next 32 bits of a sequence that the seed fixes (spec/08-devices.md §7).
// The generator is SplitMix64 (Steele, Lea and Flood, 2014): small, and good enough for games and schedulers.

using System.Globalization;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class RandomSource(ulong seed) : IDevice
{
    private const ulong Increment = 0x9E37_79B9_7F4A_7C15;
    private const ulong FirstMultiplier = 0xBF58_476D_1CE4_E5B9;
    private const ulong SecondMultiplier = 0x94D0_49BB_1331_11EB;

    private ulong _state = seed;

    public string Name => "random";

    public IReadOnlyList<ushort> Ports { get; } = [Isa.Ports.Random];

    public uint Read(ushort port, Width width)
    {
        _state += Increment;
        var value = (_state ^ _state >> 30) * FirstMultiplier;
        value = (value ^ value >> 27) * SecondMultiplier;
        return (uint)((value ^ value >> 31) >> 32);
    }

    public void Write(ushort port, uint value, Width width)
    {
        // The sequence is the host's to choose: a guest that could seed it could make its grade.
    }

    public string Describe() => string.Create(CultureInfo.InvariantCulture, $"state {_state:x16}");

    public void Save(BinaryWriter state) => state.Write(_state);

    public void Restore(BinaryReader state) => _state = state.ReadUInt64();
}
