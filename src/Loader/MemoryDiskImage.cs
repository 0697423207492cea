using Toy.Cpu.Devices;
using Toy.Isa;

namespace Toy.Loader;

/// <summary>A disk in memory: what is written to it lasts as long as the run.</summary>
public sealed class MemoryDiskImage(byte[] bytes) : IDiskImage
{
    public uint Sectors => (uint)(bytes.Length / DiskGeometry.SectorSize);

    public bool IsReadOnly => false;

    /// <summary>All of it.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    public void Read(uint sector, Span<byte> destination) =>
        bytes.AsSpan((int)sector * DiskGeometry.SectorSize, destination.Length).CopyTo(destination);

    public void Write(uint sector, ReadOnlySpan<byte> source) =>
        source.CopyTo(bytes.AsSpan((int)sector * DiskGeometry.SectorSize));
}
