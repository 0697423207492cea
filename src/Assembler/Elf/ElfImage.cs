// An ELF file whose headers have been checked: whoever holds one may follow every offset in it. Objects and executables
// are read on top of this.

using System.Buffers.Binary;
using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Assembler.Elf;

internal sealed class ElfImage
{
    private const int MachineOffset = 18;
    private const int VersionOffset = 20;

    private ElfImage(string name, ReadOnlyMemory<byte> bytes)
    {
        Name = name;
        Bytes = bytes;
        Header = CheckHeader();
        Sections = ReadSectionHeaders();
        SectionNames = Header.SectionNamesIndex == 0
            ? new ElfStrings(default, Name)
            : StringTable(Header.SectionNamesIndex);
    }

    public string Name { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    public ElfHeader Header { get; }

    public ElfSectionHeader[] Sections { get; }

    public ElfStrings SectionNames { get; }

    /// <exception cref="MalformedElfException">The file is not an ELF file of Toy's, or its headers are wrong.</exception>
    public static ElfImage Open(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes);

    /// <summary>The bytes of a section; none for a section of zeros.</summary>
    public ReadOnlyMemory<byte> Contents(int index)
    {
        var section = Sections[index];
        return HasContents(section) ? Bytes.Slice((int)section.Offset, (int)section.Size) : default;
    }

    public ElfStrings StringTable(uint index)
    {
        if (index >= Sections.Length || Sections[index].Type != ElfNumbers.SectionStringTable)
            throw Bad(ElfDiagnostics.BadSection, $"section {index} should be a string table");
        return new ElfStrings(Contents((int)index), Name);
    }

    /// <summary>The index of the only section of this type, or -1.</summary>
    public int FindSection(uint type)
    {
        var found = Array.FindIndex(Sections, s => s.Type == type);
        if (found >= 0 && Array.FindIndex(Sections, found + 1, s => s.Type == type) >= 0)
            throw Bad(ElfDiagnostics.BadSection, $"it has two sections of type {type}");
        return found;
    }

    /// <summary>The records of a section that is a table of them.</summary>
    public ReadOnlyMemory<byte> Table(int index, int recordSize)
    {
        var section = Sections[index];
        if (section.EntrySize != recordSize || section.Size % recordSize != 0)
        {
            throw Bad(
                ElfDiagnostics.BadSection,
                $"section {index} should be a table of {recordSize}-byte entries " +
                $"but has {section.Size} bytes in entries of {section.EntrySize}");
        }

        return Contents(index);
    }

    public ReadOnlySpan<byte> Slice(uint offset, uint size, string what)
    {
        if ((ulong)offset + size > (ulong)Bytes.Length)
            throw Bad(ElfDiagnostics.CutShort, $"{what} should end at byte {(ulong)offset + size} but the file has {Bytes.Length}");
        return Bytes.Span.Slice((int)offset, (int)size);
    }

    public MalformedElfException Bad(string id, string what) =>
        new(id, $"{Name} is {(id == ElfDiagnostics.CutShort ? "cut short" : "corrupt")}: {what}");

    private static bool HasContents(in ElfSectionHeader section) =>
        section.Type is not (ElfNumbers.SectionNull or (uint)SectionType.NoBits);

    private ElfHeader CheckHeader()
    {
        var bytes = Bytes.Span;
        if (bytes.Length < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != ElfNumbers.Magic)
        {
            throw new MalformedElfException(
                ElfDiagnostics.NotElf,
                $"{Name} is {(bytes.IsEmpty ? "empty" : "not an ELF file")}",
                "an object is made by toy asm, an executable by toy ld");
        }

        Slice(0, ElfNumbers.HeaderSize, "the ELF header");

        // The machine first: "made for AMD x86-64" says more to a student than "64-bit".
        var bigEndian = bytes[ElfNumbers.DataIndex] == ElfNumbers.DataBigEndian;
        var machine = bigEndian
            ? BinaryPrimitives.ReadUInt16BigEndian(bytes[MachineOffset..])
            : BinaryPrimitives.ReadUInt16LittleEndian(bytes[MachineOffset..]);
        if (machine != Abi.ElfMachine)
        {
            throw new MalformedElfException(
                ElfDiagnostics.OtherMachine,
                $"{Name} was made for {ElfMachines.NameOf(machine)}; assemble it with toy asm");
        }

        if (bytes[ElfNumbers.ClassIndex] != ElfNumbers.Class32 || bytes[ElfNumbers.DataIndex] != ElfNumbers.DataLittleEndian)
        {
            throw new MalformedElfException(
                ElfDiagnostics.OtherFormat, $"{Name} is not a 32-bit little-endian ELF file, as all of Toy's are");
        }

        if (bytes[ElfNumbers.VersionIndex] != ElfNumbers.CurrentVersion ||
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[VersionOffset..]) != ElfNumbers.CurrentVersion)
        {
            throw new MalformedElfException(ElfDiagnostics.OtherFormat, $"{Name} has an unknown version of the ELF format");
        }

        return ElfHeader.Read(bytes);
    }

    private ElfSectionHeader[] ReadSectionHeaders()
    {
        if (Header.SectionHeaderOffset == 0)
            return [];
        if (Header.SectionHeaderEntrySize != ElfNumbers.SectionHeaderSize || Header.SectionHeaderCount == 0)
        {
            throw Bad(
                ElfDiagnostics.BadHeader,
                $"it has {Header.SectionHeaderCount} section headers of {Header.SectionHeaderEntrySize} bytes");
        }

        if (Header.SectionNamesIndex >= Header.SectionHeaderCount)
        {
            throw Bad(
                ElfDiagnostics.BadHeader,
                $"section names should be in section {Header.SectionNamesIndex} of {Header.SectionHeaderCount}");
        }

        var table = Slice(
            Header.SectionHeaderOffset, (uint)Header.SectionHeaderCount * ElfNumbers.SectionHeaderSize, "the table of sections");
        var sections = new ElfSectionHeader[Header.SectionHeaderCount];
        var total = 0ul;
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = ElfSectionHeader.Read(table[(i * ElfNumbers.SectionHeaderSize)..]);
            if (!HasContents(sections[i]))
                continue;
            Slice(sections[i].Offset, sections[i].Size, $"section {i}");
            total += sections[i].Size;
        }

        // Sections that share bytes would let a small file claim endless memory.
        if (total > (ulong)Bytes.Length)
            throw Bad(ElfDiagnostics.BadSection, "its sections overlap");
        return sections;
    }
}
