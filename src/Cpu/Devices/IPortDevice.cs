using Toy.Isa;

namespace Toy.Cpu.Devices;

/// <summary>A device as the bus sees it. Devices know the bus and their lines, never the CPU.</summary>
public interface IPortDevice
{
    /// <summary>The ports it answers on.</summary>
    IReadOnlyList<ushort> Ports { get; }

    /// <summary>What <c>in</c> reads; bits above <paramref name="width"/> are dropped.</summary>
    uint Read(ushort port, Width width);

    /// <summary>What <c>out</c> writes, zero-extended.</summary>
    void Write(ushort port, uint value, Width width);
}
