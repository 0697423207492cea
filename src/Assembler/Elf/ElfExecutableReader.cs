// ELF32 executable → Executable. The bytes may come from anywhere: nothing is trusted, and what is wrong becomes one
// diagnostic.

using System.Numerics;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Elf;

/// <summary>Reads executables.</summary>
public static class ElfExecutableReader
{
    private const ulong AddressSpace = 1ul << 32;

    /// <summary>The program, or null when <paramref name="diagnostics"/> got an error. It keeps hold of the bytes.</summary>
    public static Executable? Read(string name, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return Read(ElfImage.Open(name, bytes));
        }
        catch (MalformedElfException problem)
        {
            problem.Report(diagnostics);
            return null;
        }
    }

    private static Executable Read(ElfImage image)
    {
        if (image.Header.Type != ElfNumbers.TypeExecutable)
        {
            throw new MalformedElfException(
                ElfDiagnostics.OtherKind,
                $"{image.Name} is not an executable but {ElfObjectReader.KindOf(image.Header.Type)}",
                image.Header.Type == ElfNumbers.TypeRelocatable ? "link it with toy ld" : null);
        }

        var segments = ReadSegments(image);
        var entry = image.Header.Entry;
        if (!segments.Exists(s => entry - s.Address < s.MemorySize))
            throw image.Bad(ElfDiagnostics.BadSegment, $"its entry point 0x{entry:x8} is in none of its segments");

        var sections = ReadSections(image);
        return new Executable(
            image.Name, entry, segments, [.. sections.OfType<ProgramSection>()], ReadSymbols(image, sections));
    }

    private static List<Segment> ReadSegments(ElfImage image)
    {
        var header = image.Header;
        if (header.ProgramHeaderCount > 0 && header.ProgramHeaderEntrySize != ElfNumbers.ProgramHeaderSize)
            throw image.Bad(ElfDiagnostics.BadHeader, $"its program headers have {header.ProgramHeaderEntrySize} bytes");
        var table = image.Slice(
            header.ProgramHeaderOffset, (uint)header.ProgramHeaderCount * ElfNumbers.ProgramHeaderSize, "the table of segments");

        var segments = new List<Segment>(header.ProgramHeaderCount);
        for (; !table.IsEmpty; table = table[ElfNumbers.ProgramHeaderSize..])
        {
            var segment = ElfProgramHeader.Read(table);
            if (segment.Type is ElfNumbers.SegmentDynamic or ElfNumbers.SegmentInterpreter)
            {
                throw new MalformedElfException(
                    ElfDiagnostics.Unsupported, $"{image.Name} is dynamically linked; Toy's programs are static");
            }

            if (segment.Type == ElfNumbers.SegmentLoad && segment.MemorySize > 0)
                segments.Add(ReadSegment(image, segment));
        }

        segments.Sort((a, b) => a.Address.CompareTo(b.Address));
        for (var i = 1; i < segments.Count; i++)
        {
            if ((ulong)segments[i - 1].Address + segments[i - 1].MemorySize > segments[i].Address)
                throw image.Bad(ElfDiagnostics.BadSegment, $"its segments overlap at 0x{segments[i].Address:x8}");
        }

        return segments;
    }

    private static Segment ReadSegment(ElfImage image, in ElfProgramHeader segment)
    {
        var where = $"the segment at 0x{segment.VirtualAddress:x8}";
        if (segment.FileSize > segment.MemorySize)
            throw image.Bad(ElfDiagnostics.BadSegment, $"{where} has more bytes than memory");
        if ((ulong)segment.VirtualAddress + segment.MemorySize > AddressSpace)
            throw image.Bad(ElfDiagnostics.BadSegment, $"{where} does not end below 4 GiB");
        image.Slice(segment.Offset, segment.FileSize, where);
        return new Segment(
            segment.VirtualAddress,
            image.Bytes.Slice((int)segment.Offset, (int)segment.FileSize),
            segment.MemorySize,
            (SegmentAccess)segment.Flags & (SegmentAccess.Read | SegmentAccess.Write | SegmentAccess.Execute));
    }

    /// <summary>By section number; null where the section describes the file.</summary>
    private static ProgramSection?[] ReadSections(ElfImage image)
    {
        var sections = new ProgramSection?[image.Sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            var header = image.Sections[i];
            var isContent = header.Type >= ElfNumbers.FirstOsSection || Enum.IsDefined((SectionType)header.Type);
            if (!isContent)
                continue;
            var name = image.SectionNames[header.Name];
            if (!BitOperations.IsPow2(Math.Max(1, header.Alignment)))
                throw image.Bad(ElfDiagnostics.BadSection, $"section {name} is aligned to {header.Alignment}, not a power of two");
            if ((header.Flags & (uint)SectionFlags.Alloc) != 0 && (ulong)header.Address + header.Size > AddressSpace)
                throw image.Bad(ElfDiagnostics.BadSection, $"section {name} does not end below 4 GiB");
            sections[i] = new ProgramSection(
                name, (SectionType)header.Type, (SectionFlags)header.Flags, header.Address, header.Size, image.Contents(i))
            {
                Alignment = Math.Max(1, header.Alignment),
                EntrySize = header.EntrySize,
            };
        }

        return sections;
    }

    private static List<ProgramSymbol> ReadSymbols(ElfImage image, ProgramSection?[] sections)
    {
        var entries = ElfSymbols.Read(image, image.FindSection(ElfNumbers.SectionSymbolTable));
        var symbols = new List<ProgramSymbol>(entries.Length);
        for (var i = 1; i < entries.Length; i++)
        {
            var (entry, name) = entries[i];
            var section = entry.SectionIndex < ElfNumbers.IndexFirstReserved ? sections[entry.SectionIndex] : null;
            if (section is null && entry.SectionIndex != ElfNumbers.IndexAbsolute)
                continue; // an undefined weak symbol, or one that belongs to the file's own tables
            if (entry.Type == (byte)SymbolType.Section)
                continue;
            symbols.Add(new ProgramSymbol(
                name,
                entry.Value,
                entry.Size,
                ElfSymbols.Binding(image, entry, i, name),
                ElfSymbols.Type(image, entry, i, name),
                section)
            { Visibility = (SymbolVisibility)entry.Visibility });
        }

        return symbols;
    }
}
