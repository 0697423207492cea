using System.Buffers.Binary;

namespace Toy.Assembler.Elf;

/// <summary>Elf32_Sym, field for field.</summary>
internal readonly record struct ElfSymbolEntry(
    uint Name,
    uint Value,
    uint Size,
    byte Info,
    byte Other,
    ushort SectionIndex)
{
    private const int VisibilityMask = 3;

    public byte Binding => (byte)(Info >> 4);

    public byte Type => (byte)(Info & 0xF);

    public byte Visibility => (byte)(Other & VisibilityMask);

    public static byte PackInfo(byte binding, byte type) => (byte)((binding << 4) | (type & 0xF));

    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, Name);
        BinaryPrimitives.WriteUInt32LittleEndian(to[4..], Value);
        BinaryPrimitives.WriteUInt32LittleEndian(to[8..], Size);
        to[12] = Info;
        to[13] = Other;
        BinaryPrimitives.WriteUInt16LittleEndian(to[14..], SectionIndex);
    }

    public static ElfSymbolEntry Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(from),
        BinaryPrimitives.ReadUInt32LittleEndian(from[4..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[8..]),
        from[12],
        from[13],
        BinaryPrimitives.ReadUInt16LittleEndian(from[14..]));
}
