// Collects sections with their contents, gives each its place in the file and writes the whole; what the sections mean is
// the object writer's and the executable writer's affair.

using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Assembler.Elf;

internal sealed class ElfFileBuilder
{
    /// <summary>Only memory honours larger alignments: a file would be mostly holes.</summary>
    private const uint MaximumFileAlignment = Abi.PageSize;

    private readonly List<ElfFileSection> _sections = [new() { Name = "", Type = ElfNumbers.SectionNull, Alignment = 0 }];
    private readonly ElfStringTable _names = new();

    /// <summary>The number of section headers so far, the null one included: the index that the next section gets.</summary>
    public int Count => _sections.Count;

    public void Add(ElfFileSection section) => _sections.Add(section);

    /// <summary>Adds .symtab and .strtab; the string table follows the symbols directly.</summary>
    public void AddSymbols(ElfFileSection symbols, ElfStringTable names)
    {
        symbols.Link = (uint)Count + 1;
        Add(symbols);
        Add(new ElfFileSection { Name = ".strtab", Type = ElfNumbers.SectionStringTable, Contents = names.ToArray() });
    }

    /// <summary>Adds .shstrtab, after which nothing may be added.</summary>
    public void AddSectionNames()
    {
        var section = new ElfFileSection { Name = ".shstrtab", Type = ElfNumbers.SectionStringTable };
        Add(section);
        foreach (var each in _sections)
            each.NameOffset = _names.Add(each.Name);
        section.Contents = _names.ToArray();
    }

    /// <summary>Places the sections that <paramref name="choose"/> picks, in order, from <paramref name="offset"/> on.</summary>
    /// <returns>The offset behind the last of them.</returns>
    public uint Place(uint offset, Predicate<ElfFileSection> choose)
    {
        for (var i = 1; i < Count; i++)
        {
            var section = _sections[i];
            if (!choose(section))
                continue;
            section.Offset = AlignUp(offset, Math.Min(section.Alignment, MaximumFileAlignment));
            offset = section.Offset + (uint)section.Contents.Length;
        }

        return offset;
    }

    /// <summary>Writes header, program headers, contents and section headers; section offsets are set already.</summary>
    public byte[] Write(ushort type, uint entry, IReadOnlyList<ElfProgramHeader> programHeaders, uint endOfContents)
    {
        var headersAt = AlignUp(endOfContents, ElfNumbers.WordSize);
        var file = new byte[headersAt + (Count * ElfNumbers.SectionHeaderSize)];
        var retains = _sections.Exists(s => (s.Flags & (uint)SectionFlags.Retain) != 0);
        ElfHeader.Create(type, entry, programHeaders.Count, headersAt, Count, Count - 1)
            .Write(file, retains ? ElfNumbers.OsAbiGnu : (byte)0);

        for (var i = 0; i < programHeaders.Count; i++)
            programHeaders[i].Write(file.AsSpan(ElfNumbers.HeaderSize + (i * ElfNumbers.ProgramHeaderSize)));

        for (var i = 0; i < Count; i++)
        {
            _sections[i].Contents.Span.CopyTo(file.AsSpan((int)_sections[i].Offset));
            _sections[i].Header.Write(file.AsSpan((int)headersAt + (i * ElfNumbers.SectionHeaderSize)));
        }

        return file;
    }

    public static uint AlignUp(uint value, uint alignment) =>
        alignment <= 1 ? value : (value + alignment - 1) & ~(alignment - 1);
}
