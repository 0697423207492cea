using System.Buffers.Binary;

namespace Toy.Assembler.Elf;

/// <summary>Elf32_Shdr, field for field.</summary>
internal readonly record struct ElfSectionHeader(
    uint Name,
    uint Type,
    uint Flags,
    uint Address,
    uint Offset,
    uint Size,
    uint Link,
    uint Info,
    uint Alignment,
    uint EntrySize)
{
    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, Name);
        BinaryPrimitives.WriteUInt32LittleEndian(to[4..], Type);
        BinaryPrimitives.WriteUInt32LittleEndian(to[8..], Flags);
        BinaryPrimitives.WriteUInt32LittleEndian(to[12..], Address);
        BinaryPrimitives.WriteUInt32LittleEndian(to[16..], Offset);
        BinaryPrimitives.WriteUInt32LittleEndian(to[20..], Size);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], Link);
        BinaryPrimitives.WriteUInt32LittleEndian(to[28..], Info);
        BinaryPrimitives.WriteUInt32LittleEndian(to[32..], Alignment);
        BinaryPrimitives.WriteUInt32LittleEndian(to[36..], EntrySize);
    }

    public static ElfSectionHeader Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(from),
        BinaryPrimitives.ReadUInt32LittleEndian(from[4..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[8..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[12..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[16..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[20..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[24..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[28..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[32..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[36..]));
}
