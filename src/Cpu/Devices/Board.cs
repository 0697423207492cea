// The board: what a boot program asks about the machine it is on (spec/08-devices.md §2).

using System.Globalization;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class Board(uint memorySize) : IDevice
{
    public string Name => "board";

    public IReadOnlyList<ushort> Ports { get; } = [Isa.Ports.MemorySize];

    public uint Read(ushort port, Width width) => memorySize;

    public void Write(ushort port, uint value, Width width)
    {
        // Soldered.
    }

    public string Describe() => string.Create(CultureInfo.InvariantCulture, $"memory {memorySize:x8}");

    public void Save(BinaryWriter state)
    {
    }

    public void Restore(BinaryReader state)
    {
    }
}
