namespace Toy.Cpu.Devices;

/// <summary>What the machine offers to a device.</summary>
public interface IDeviceBus
{
    /// <summary>Virtual time: instructions executed since the start.</summary>
    ulong Time { get; }

    /// <summary>The processor has halted, and no device but this one has anything ahead of it.</summary>
    bool IsIdleBut(IDevice device);

    /// <summary>Raises an interrupt line: it stays pending until it is taken.</summary>
    void Raise(int line);

    /// <summary>Something changed that the machine must look at before the next instruction: a new event, the power.</summary>
    void Attend();

    /// <summary>Reads guest memory (DMA); false, and nothing read, when it is not all in RAM.</summary>
    bool TryRead(PhysicalAddress address, Span<byte> destination);

    /// <summary>Writes guest memory (DMA); false, and nothing written, when it is not all in RAM.</summary>
    bool TryWrite(PhysicalAddress address, ReadOnlySpan<byte> source);
}
