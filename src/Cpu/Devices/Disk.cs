// The disk: 512-byte sectors, moved by DMA through a ring of descriptors in guest memory (spec/08-devices.md §6). The
// driver fills descriptors and hands them over with OWN; the disk takes them in order, one at a time, and hands each back
// with its result after a latency in instructions.

using System.Buffers.Binary;
using System.Globalization;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class Disk(IDeviceBus bus, IDiskImage image) : IDevice
{
    private const int OwnLine = Vectors.Disk - Vectors.FirstInterrupt;

    private readonly byte[] _transfer = new byte[DiskGeometry.LargestCount * DiskGeometry.SectorSize];
    private uint _ring;
    private uint _ringSize;
    private uint _next;
    private ulong? _completion;

    public string Name => "disk";

    public IReadOnlyList<ushort> Ports { get; } =
        [Isa.Ports.DiskRing, Isa.Ports.DiskRingSize, Isa.Ports.DiskDoorbell, Isa.Ports.DiskSectors];

    public int? Line => OwnLine;

    public ulong? NextEvent => _completion;

    public uint Read(ushort port, Width width) => port switch
    {
        Isa.Ports.DiskRing => _ring,
        Isa.Ports.DiskRingSize => _ringSize,
        Isa.Ports.DiskDoorbell => _next,
        _ => image.Sectors,
    };

    public void Write(ushort port, uint value, Width width)
    {
        switch (port)
        {
            case Isa.Ports.DiskRing:
                _ring = value;
                _next = 0;
                _completion = null;
                break;
            case Isa.Ports.DiskRingSize:
                _ringSize = value;
                _next = 0;
                _completion = null;
                break;
            case Isa.Ports.DiskDoorbell when _completion is null:
                // The instruction that writes is counted from its end.
                Begin(bus.Time + 1);
                break;
        }

        bus.Attend();
    }

    public void RunEvent()
    {
        _completion = null;
        if (Descriptor() is not { } descriptor || (descriptor.Status & DiskDescriptor.Own) == 0)
            return;
        var status = (descriptor.Status & ~(DiskDescriptor.Own | DiskDescriptor.ResultMask)) | Transfer(descriptor);
        StoreStatus(status);
        _next = (_next + 1) % _ringSize;
        if ((status & DiskDescriptor.Quiet) == 0)
            bus.Raise(OwnLine);
        Begin(bus.Time);
    }

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"sectors {image.Sectors} ring {_ring:x8} size {_ringSize} next {_next}{(_completion is { } time ? $" completes {time}" : "")}");

    public void Save(BinaryWriter state)
    {
        state.Write(_ring);
        state.Write(_ringSize);
        state.Write(_next);
        state.Write(_completion ?? ulong.MaxValue);
    }

    public void Restore(BinaryReader state)
    {
        _ring = state.ReadUInt32();
        _ringSize = state.ReadUInt32();
        _next = state.ReadUInt32();
        var completion = state.ReadUInt64();
        _completion = completion == ulong.MaxValue ? null : completion;
    }

    /// <summary>Starts on the next descriptor, if it has been handed over.</summary>
    private void Begin(ulong now)
    {
        if (Descriptor() is not { } descriptor || (descriptor.Status & DiskDescriptor.Own) == 0)
            return;
        var sectors = Math.Min(descriptor.Count, DiskGeometry.LargestCount);
        _completion = now + DiskGeometry.Latency + sectors * (ulong)DiskGeometry.LatencyPerSector;
    }

    private (uint Buffer, uint Sector, uint Count, uint Status)? Descriptor()
    {
        Span<byte> bytes = stackalloc byte[DiskDescriptor.Size];
        if (_ringSize == 0 || DescriptorAddress() is not { } address || !bus.TryRead(address, bytes))
            return null;
        return (
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[DiskDescriptor.Buffer..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[DiskDescriptor.Sector..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[DiskDescriptor.Count..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[DiskDescriptor.Status..]));
    }

    // A ring that runs past the top of the address space ends there.
    private PhysicalAddress? DescriptorAddress()
    {
        var address = _ring + (ulong)_next * DiskDescriptor.Size;
        return address <= uint.MaxValue ? new PhysicalAddress((uint)address) : null;
    }

    private uint Transfer((uint Buffer, uint Sector, uint Count, uint Status) descriptor)
    {
        var isWrite = (descriptor.Status & DiskDescriptor.Write) != 0;
        if (descriptor.Count is 0 or > DiskGeometry.LargestCount)
            return DiskDescriptor.BadCount;
        if ((ulong)descriptor.Sector + descriptor.Count > image.Sectors)
            return DiskDescriptor.NoSuchSector;
        if (isWrite && image.IsReadOnly)
            return DiskDescriptor.ReadOnly;
        var bytes = _transfer.AsSpan(0, (int)descriptor.Count * DiskGeometry.SectorSize);
        var buffer = new PhysicalAddress(descriptor.Buffer);
        if (isWrite)
        {
            if (!bus.TryRead(buffer, bytes))
                return DiskDescriptor.BadBuffer;
            image.Write(descriptor.Sector, bytes);
            return DiskDescriptor.Done;
        }

        image.Read(descriptor.Sector, bytes);
        return bus.TryWrite(buffer, bytes) ? DiskDescriptor.Done : DiskDescriptor.BadBuffer;
    }

    private void StoreStatus(uint status)
    {
        Span<byte> word = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(word, status);
        if (DescriptorAddress() is { } address)
            bus.TryWrite(new PhysicalAddress(address.Value + DiskDescriptor.Status), word);
    }
}
