// The numbers of the ELF32 format (System V ABI, chapter 4), named as there.

namespace Toy.Assembler.Elf;

internal static class ElfNumbers
{
    public const uint Magic = 0x464C_457F; // "\x7fELF", little-endian

    // e_ident
    public const int ClassIndex = 4;
    public const int DataIndex = 5;
    public const int VersionIndex = 6;
    public const int OsAbiIndex = 7;
    public const byte Class32 = 1;
    public const byte DataLittleEndian = 1;
    public const byte DataBigEndian = 2;
    public const byte CurrentVersion = 1;
    public const byte OsAbiGnu = 3;

    // Sizes of the records
    public const int HeaderSize = 52;
    public const int ProgramHeaderSize = 32;
    public const int SectionHeaderSize = 40;
    public const int SymbolSize = 16;
    public const int RelocationSize = 8;
    public const int WordSize = 4;

    // e_type
    public const ushort TypeRelocatable = 1;
    public const ushort TypeExecutable = 2;
    public const ushort TypeShared = 3;
    public const ushort TypeCore = 4;

    // sh_type of the sections that describe the file; those with contents are in SectionType
    public const uint SectionNull = 0;
    public const uint SectionSymbolTable = 2;
    public const uint SectionStringTable = 3;
    public const uint SectionRela = 4;
    public const uint SectionRel = 9;
    public const uint SectionGroup = 17;
    public const uint FirstOsSection = 0x6000_0000;

    // sh_flags beyond SectionFlags
    public const uint FlagInfoLink = 0x40;

    // SHT_GROUP's first word
    public const uint GroupComdat = 1;

    // st_shndx
    public const ushort IndexUndefined = 0;
    public const ushort IndexFirstReserved = 0xFF00;
    public const ushort IndexAbsolute = 0xFFF1;
    public const ushort IndexCommon = 0xFFF2;

    // p_type and p_flags
    public const uint SegmentNull = 0;
    public const uint SegmentLoad = 1;
    public const uint SegmentDynamic = 2;
    public const uint SegmentInterpreter = 3;

    // R_386_NONE: a relocation that changes nothing
    public const byte RelocationNone = 0;
}
