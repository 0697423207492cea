using Toy.Cpu.Devices;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>A disk that is gone with its machine.</summary>
internal sealed class MemoryDisk(int sectors, bool isReadOnly) : IDiskImage
{
    private readonly byte[] _bytes = new byte[sectors * DiskGeometry.SectorSize];

    public uint Sectors => (uint)(_bytes.Length / DiskGeometry.SectorSize);

    public bool IsReadOnly => isReadOnly;

    public void Read(uint sector, Span<byte> destination) =>
        _bytes.AsSpan((int)sector * DiskGeometry.SectorSize, destination.Length).CopyTo(destination);

    public void Write(uint sector, ReadOnlySpan<byte> source) =>
        source.CopyTo(_bytes.AsSpan((int)sector * DiskGeometry.SectorSize));
}
