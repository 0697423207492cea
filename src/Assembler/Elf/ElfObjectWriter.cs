// ObjectFile → relocatable ELF32, laid out as GNU as does it: groups first, each section followed by its relocations,
// then .symtab, .strtab and .shstrtab.

using System.Buffers.Binary;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Elf;

/// <summary>Writes objects.</summary>
public static class ElfObjectWriter
{
    private static readonly (string Name, SectionType Type, SectionFlags Flags)[] StandardSections =
    [
        (".text", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Execute),
        (".data", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Write),
        (".bss", SectionType.NoBits, SectionFlags.Alloc | SectionFlags.Write),
    ];

    /// <summary>The object as the bytes of a file.</summary>
    /// <exception cref="ArgumentException">There are more sections than <see cref="ObjectFile.MaximumSections"/>.</exception>
    public static byte[] Write(ObjectFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var sections = InOrder(source.Sections);
        if (sections.Count > ObjectFile.MaximumSections)
            throw new ArgumentException($"An object has at most {ObjectFile.MaximumSections} sections.", nameof(source));

        var groups = GroupsOf(sections);
        var indexes = Number(sections, groups.Count);
        var symbols = new ElfSymbolTable(source, sections, indexes, groups);
        var relocated = sections.FindAll(s => s.Relocations.Count > 0).Count;
        var symbolTableIndex = (uint)(1 + groups.Count + sections.Count + relocated);

        var file = new ElfFileBuilder();
        foreach (var members in groups)
            file.Add(GroupSection(members, indexes, symbols, symbolTableIndex));
        foreach (var section in sections)
        {
            file.Add(ContentSection(section));
            if (section.Relocations.Count > 0)
                file.Add(RelocationSection(section, indexes[section], symbols, symbolTableIndex));
        }

        if (symbols.Count > 0 || relocated > 0)
            file.AddSymbols(symbols.ToSection(), symbols.Names);
        file.AddSectionNames();

        // GNU as keeps relocations behind the symbols in the file, though not in the table of sections.
        var end = file.Place(ElfNumbers.HeaderSize, s => s.Type != ElfNumbers.SectionRel && s.Name != ".shstrtab");
        end = file.Place(end, s => s.Type == ElfNumbers.SectionRel);
        end = file.Place(end, s => s.Name == ".shstrtab");
        return file.Write(ElfNumbers.TypeRelocatable, entry: 0, [], end);
    }

    /// <summary>.text, .data and .bss come first and are there even when empty: tools and people expect them.</summary>
    private static List<Section> InOrder(List<Section> sections)
    {
        var ordered = new List<Section>(sections.Count + StandardSections.Length);
        foreach (var (name, type, flags) in StandardSections)
            ordered.Add(sections.Find(s => s.Name == name && s.Group is null) ?? new Section(name, type, flags));
        foreach (var section in sections)
        {
            if (ordered.IndexOf(section, 0, StandardSections.Length) < 0)
                ordered.Add(section);
        }

        return ordered;
    }

    private static List<List<Section>> GroupsOf(List<Section> sections)
    {
        var groups = new List<List<Section>>();
        var bySignature = new Dictionary<string, List<Section>>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section.Group is not { } signature)
                continue;
            if (!bySignature.TryGetValue(signature, out var members))
            {
                members = [];
                groups.Add(members);
                bySignature.Add(signature, members);
            }

            members.Add(section);
        }

        return groups;
    }

    private static Dictionary<Section, int> Number(List<Section> sections, int groups)
    {
        var indexes = new Dictionary<Section, int>(sections.Count);
        var next = 1 + groups;
        foreach (var section in sections)
        {
            indexes.Add(section, next);
            next += section.Relocations.Count > 0 ? 2 : 1;
        }

        return indexes;
    }

    private static ElfFileSection GroupSection(
        List<Section> members, Dictionary<Section, int> indexes, ElfSymbolTable symbols, uint symbolTableIndex)
    {
        var words = new List<uint> { members[0].IsComdat ? ElfNumbers.GroupComdat : 0 };
        foreach (var member in members)
        {
            words.Add((uint)indexes[member]);
            if (member.Relocations.Count > 0)
                words.Add((uint)indexes[member] + 1);
        }

        var bytes = new byte[words.Count * ElfNumbers.WordSize];
        for (var i = 0; i < words.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * ElfNumbers.WordSize), words[i]);
        return new ElfFileSection
        {
            Name = ".group",
            Type = ElfNumbers.SectionGroup,
            Link = symbolTableIndex,
            Info = symbols.IndexOfSignature(members[0].Group ?? ""),
            Alignment = ElfNumbers.WordSize,
            EntrySize = ElfNumbers.WordSize,
            Contents = bytes,
        };
    }

    private static ElfFileSection ContentSection(Section section) => new()
    {
        Name = section.Name,
        Type = (uint)section.Type,
        Flags = (uint)(section.Group is null ? section.Flags : section.Flags | SectionFlags.Group),
        Alignment = section.Alignment,
        EntrySize = section.EntrySize,
        Contents = section.Type == SectionType.NoBits ? default : section.Contents,
        Size = section.Type == SectionType.NoBits ? section.Size : (uint)section.Contents.Length,
    };

    private static ElfFileSection RelocationSection(
        Section section, int index, ElfSymbolTable symbols, uint symbolTableIndex)
    {
        var bytes = new byte[section.Relocations.Count * ElfNumbers.RelocationSize];
        for (var i = 0; i < section.Relocations.Count; i++)
        {
            var (offset, type, symbol) = section.Relocations[i];
            var entry = bytes.AsSpan(i * ElfNumbers.RelocationSize);
            BinaryPrimitives.WriteUInt32LittleEndian(entry, offset);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], (symbols.IndexOf(symbol) << 8) | (byte)type);
        }

        return new ElfFileSection
        {
            Name = ".rel" + section.Name,
            Type = ElfNumbers.SectionRel,
            Flags = ElfNumbers.FlagInfoLink | (section.Group is null ? 0 : (uint)SectionFlags.Group),
            Link = symbolTableIndex,
            Info = (uint)index,
            Alignment = ElfNumbers.WordSize,
            EntrySize = ElfNumbers.RelocationSize,
            Contents = bytes,
        };
    }
}
