using Toy.Cpu.Devices;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>A disk that holds what the case has put there, whatever is written to it: no case can leave anything to the next.</summary>
internal sealed class CaseDisk : IDiskImage
{
    private readonly byte[] _bytes = new byte[GuestMap.DiskSize];

    /// <summary>All of it.</summary>
    public Span<byte> Bytes => _bytes;

    public uint Sectors => GuestMap.DiskSize / DiskGeometry.SectorSize;

    public bool IsReadOnly => false;

    public void Read(uint sector, Span<byte> destination) =>
        _bytes.AsSpan((int)sector * DiskGeometry.SectorSize, destination.Length).CopyTo(destination);

    public void Write(uint sector, ReadOnlySpan<byte> source)
    {
    }
}
