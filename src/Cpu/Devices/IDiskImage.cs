namespace Toy.Cpu.Devices;

/// <summary>The contents of a disk, which outlive the machine.</summary>
public interface IDiskImage
{
    /// <summary>In sectors of 512 bytes.</summary>
    uint Sectors { get; }

    bool IsReadOnly { get; }

    /// <summary>Copies sectors out; the range is on the disk.</summary>
    void Read(uint sector, Span<byte> destination);

    /// <summary>Copies sectors in; the range is on the disk.</summary>
    void Write(uint sector, ReadOnlySpan<byte> source);
}
