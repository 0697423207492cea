// Executable → ELF32 executable: headers, segments at file offsets congruent to their addresses modulo the page size, so
// that a kernel can map pages of the file, then what is not loaded.

using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Assembler.Elf;

/// <summary>Writes executables.</summary>
public static class ElfExecutableWriter
{
    /// <summary>The program as the bytes of a file.</summary>
    public static byte[] Write(Executable program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var end = (uint)(ElfNumbers.HeaderSize + (program.Segments.Count * ElfNumbers.ProgramHeaderSize));
        var programHeaders = new ElfProgramHeader[program.Segments.Count];
        for (var i = 0; i < programHeaders.Length; i++)
        {
            programHeaders[i] = HeaderOf(program.Segments[i], end);
            end = programHeaders[i].Offset + programHeaders[i].FileSize;
        }

        var file = new ElfFileBuilder();
        var indexes = new Dictionary<ProgramSection, ushort>(ReferenceEqualityComparer.Instance);
        foreach (var section in program.Sections)
        {
            indexes.Add(section, (ushort)file.Count);
            file.Add(FileSectionOf(section, programHeaders, end));
        }

        if (program.Symbols.Count > 0)
        {
            var names = new ElfStringTable();
            file.AddSymbols(SymbolSection(program.Symbols, indexes, names), names);
        }

        file.AddSectionNames();
        end = file.Place(end, s => (s.Flags & (uint)SectionFlags.Alloc) == 0);
        var bytes = file.Write(ElfNumbers.TypeExecutable, program.Entry, programHeaders, end);
        for (var i = 0; i < programHeaders.Length; i++)
            program.Segments[i].Bytes.Span.CopyTo(bytes.AsSpan((int)programHeaders[i].Offset));
        return bytes;
    }

    private static ElfProgramHeader HeaderOf(Segment segment, uint end)
    {
        var offset = end + ((segment.Address - end) & (Abi.PageSize - 1));
        return new ElfProgramHeader(
            ElfNumbers.SegmentLoad,
            offset,
            segment.Address,
            segment.Address,
            (uint)segment.Bytes.Length,
            segment.MemorySize,
            (uint)segment.Access,
            Abi.PageSize);
    }

    private static ElfFileSection FileSectionOf(ProgramSection section, ElfProgramHeader[] segments, uint end)
    {
        var isLoaded = (section.Flags & SectionFlags.Alloc) != 0;
        var result = new ElfFileSection
        {
            Name = section.Name,
            Type = (uint)section.Type,
            Flags = (uint)section.Flags,
            Address = section.Address,
            Alignment = section.Alignment,
            EntrySize = section.EntrySize,

            // A loaded section's bytes are the segment's, which are written with it.
            Contents = isLoaded ? default : section.Contents,
            Size = section.Size,
        };
        if (isLoaded)
            result.Offset = OffsetOf(section.Address, segments) ?? end;
        return result;
    }

    private static uint? OffsetOf(uint address, ElfProgramHeader[] segments)
    {
        foreach (var segment in segments)
        {
            var distance = address - segment.VirtualAddress;
            if (distance <= segment.MemorySize)
                return segment.Offset + Math.Min(distance, segment.FileSize);
        }

        return null;
    }

    private static ElfFileSection SymbolSection(
        IReadOnlyList<ProgramSymbol> symbols, Dictionary<ProgramSection, ushort> indexes, ElfStringTable names)
    {
        var bytes = new byte[(symbols.Count + 1) * ElfNumbers.SymbolSize];
        var next = bytes.AsSpan(ElfNumbers.SymbolSize);
        var locals = 1u;
        foreach (var isLocal in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var symbol in symbols)
            {
                if (symbol.Binding == SymbolBinding.Local != isLocal)
                    continue;
                EntryOf(symbol, indexes, names).Write(next);
                next = next[ElfNumbers.SymbolSize..];
                locals += isLocal ? 1u : 0;
            }
        }

        return new ElfFileSection
        {
            Name = ".symtab",
            Type = ElfNumbers.SectionSymbolTable,
            Info = locals,
            Alignment = ElfNumbers.WordSize,
            EntrySize = ElfNumbers.SymbolSize,
            Contents = bytes,
        };
    }

    private static ElfSymbolEntry EntryOf(
        ProgramSymbol symbol, Dictionary<ProgramSection, ushort> indexes, ElfStringTable names) => new(
        names.Add(symbol.Name),
        symbol.Value,
        symbol.Size,
        ElfSymbolEntry.PackInfo((byte)symbol.Binding, (byte)symbol.Type),
        (byte)symbol.Visibility,
        symbol.Section is null ? ElfNumbers.IndexAbsolute : indexes[symbol.Section]);
}
