using Toy.Cpu.Devices;

namespace Toy.Machine.Tests.Support;

/// <summary>A small disk in memory: at first, each byte of sector n is n + 1.</summary>
internal sealed class TestDisk : IDiskImage
{
    private const int SectorSize = Isa.DiskGeometry.SectorSize;

    private readonly byte[] _bytes = new byte[16 * SectorSize];

    public TestDisk(bool isReadOnly)
    {
        IsReadOnly = isReadOnly;
        for (var i = 0; i < _bytes.Length; i++)
            _bytes[i] = (byte)(i / SectorSize + 1);
    }

    public uint Sectors => (uint)(_bytes.Length / SectorSize);

    public bool IsReadOnly { get; }

    /// <summary>Another disk with the same contents.</summary>
    public TestDisk Copy()
    {
        var copy = new TestDisk(IsReadOnly);
        _bytes.CopyTo(copy._bytes, 0);
        return copy;
    }

    public void Read(uint sector, Span<byte> destination) =>
        _bytes.AsSpan((int)sector * SectorSize, destination.Length).CopyTo(destination);

    public void Write(uint sector, ReadOnlySpan<byte> source) => source.CopyTo(_bytes.AsSpan((int)sector * SectorSize));
}
