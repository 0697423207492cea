using System.Buffers.Binary;
using Toy.Isa;

namespace Toy.Assembler.Elf;

/// <summary>What varies in Elf32_Ehdr among Toy's files; the rest is written as constants and checked by the reader.</summary>
internal readonly record struct ElfHeader(
    ushort Type,
    ushort Machine,
    uint Entry,
    uint ProgramHeaderOffset,
    uint SectionHeaderOffset,
    ushort ProgramHeaderEntrySize,
    ushort ProgramHeaderCount,
    ushort SectionHeaderEntrySize,
    ushort SectionHeaderCount,
    ushort SectionNamesIndex)
{
    public void Write(Span<byte> to, byte osAbi)
    {
        to[..ElfNumbers.HeaderSize].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(to, ElfNumbers.Magic);
        to[ElfNumbers.ClassIndex] = ElfNumbers.Class32;
        to[ElfNumbers.DataIndex] = ElfNumbers.DataLittleEndian;
        to[ElfNumbers.VersionIndex] = ElfNumbers.CurrentVersion;
        to[ElfNumbers.OsAbiIndex] = osAbi;
        BinaryPrimitives.WriteUInt16LittleEndian(to[16..], Type);
        BinaryPrimitives.WriteUInt16LittleEndian(to[18..], Machine);
        BinaryPrimitives.WriteUInt32LittleEndian(to[20..], ElfNumbers.CurrentVersion);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], Entry);
        BinaryPrimitives.WriteUInt32LittleEndian(to[28..], ProgramHeaderOffset);
        BinaryPrimitives.WriteUInt32LittleEndian(to[32..], SectionHeaderOffset);
        BinaryPrimitives.WriteUInt16LittleEndian(to[40..], ElfNumbers.HeaderSize);
        BinaryPrimitives.WriteUInt16LittleEndian(to[42..], ProgramHeaderEntrySize);
        BinaryPrimitives.WriteUInt16LittleEndian(to[44..], ProgramHeaderCount);
        BinaryPrimitives.WriteUInt16LittleEndian(to[46..], SectionHeaderEntrySize);
        BinaryPrimitives.WriteUInt16LittleEndian(to[48..], SectionHeaderCount);
        BinaryPrimitives.WriteUInt16LittleEndian(to[50..], SectionNamesIndex);
    }

    public static ElfHeader Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(from[16..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[18..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[24..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[28..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[32..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[42..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[44..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[46..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[48..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[50..]));

    /// <summary>The header of a file of Toy's own.</summary>
    public static ElfHeader Create(
        ushort type, uint entry, int programHeaders, uint sectionHeaderOffset, int sectionHeaders, int namesIndex) => new(
        type,
        Abi.ElfMachine,
        entry,
        programHeaders > 0 ? ElfNumbers.HeaderSize : 0u,
        sectionHeaderOffset,
        (ushort)(programHeaders > 0 ? ElfNumbers.ProgramHeaderSize : 0),
        (ushort)programHeaders,
        ElfNumbers.SectionHeaderSize,
        (ushort)sectionHeaders,
        (ushort)namesIndex);
}
