using System.Buffers.Binary;

namespace Toy.Assembler.Elf;

/// <summary>Elf32_Phdr, field for field.</summary>
internal readonly record struct ElfProgramHeader(
    uint Type,
    uint Offset,
    uint VirtualAddress,
    uint PhysicalAddress,
    uint FileSize,
    uint MemorySize,
    uint Flags,
    uint Alignment)
{
    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, Type);
        BinaryPrimitives.WriteUInt32LittleEndian(to[4..], Offset);
        BinaryPrimitives.WriteUInt32LittleEndian(to[8..], VirtualAddress);
        BinaryPrimitives.WriteUInt32LittleEndian(to[12..], PhysicalAddress);
        BinaryPrimitives.WriteUInt32LittleEndian(to[16..], FileSize);
        BinaryPrimitives.WriteUInt32LittleEndian(to[20..], MemorySize);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], Flags);
        BinaryPrimitives.WriteUInt32LittleEndian(to[28..], Alignment);
    }

    public static ElfProgramHeader Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(from),
        BinaryPrimitives.ReadUInt32LittleEndian(from[4..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[8..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[12..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[16..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[20..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[24..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[28..]));
}
