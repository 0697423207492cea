// Relocatable ELF32 → ObjectFile. The bytes may come from anywhere: nothing is trusted, and what is wrong becomes one
// diagnostic.

using System.Buffers.Binary;
using System.Numerics;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Elf;

/// <summary>Reads objects.</summary>
public static class ElfObjectReader
{
    /// <summary>The object, or null when <paramref name="diagnostics"/> got an error.</summary>
    public static ObjectFile? Read(string name, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return new Reading(ElfImage.Open(name, bytes)).ToObjectFile();
        }
        catch (MalformedElfException problem)
        {
            problem.Report(diagnostics);
            return null;
        }
    }

    /// <summary>One file while it is read: sections and symbols by their numbers in it.</summary>
    private sealed class Reading(ElfImage image)
    {
        private readonly Section?[] _sections = new Section?[image.Sections.Length];
        private (ElfSymbolEntry Entry, string Name)[] _entries = [];
        private Symbol?[] _symbols = [];
        private int _symbolTable;

        public ObjectFile ToObjectFile()
        {
            if (image.Header.Type != ElfNumbers.TypeRelocatable)
                throw new MalformedElfException(ElfDiagnostics.OtherKind, $"{image.Name} is not an object but {KindOf(image.Header.Type)}");

            var result = new ObjectFile(image.Name);
            _symbolTable = image.FindSection(ElfNumbers.SectionSymbolTable);
            for (var i = 0; i < _sections.Length; i++)
            {
                if (!IsAboutTheFile(image.Sections[i].Type))
                    result.Sections.Add(_sections[i] = ReadSection(i));
            }

            if (result.Sections.Count > ObjectFile.MaximumSections)
                throw Unsupported($"more than {ObjectFile.MaximumSections} sections");
            ReadSymbols(result.Symbols);
            for (var i = 0; i < _sections.Length; i++)
            {
                if (image.Sections[i].Type == ElfNumbers.SectionRel)
                    ReadRelocations(i);
                else if (image.Sections[i].Type == ElfNumbers.SectionGroup)
                    ReadGroup(i);
            }

            return result;
        }

        private static bool IsAboutTheFile(uint type) => type is
            ElfNumbers.SectionNull or ElfNumbers.SectionSymbolTable or ElfNumbers.SectionStringTable or
            ElfNumbers.SectionRel or ElfNumbers.SectionGroup;

        private Section ReadSection(int index)
        {
            var header = image.Sections[index];
            var name = image.SectionNames[header.Name];
            if (header.Type < ElfNumbers.FirstOsSection && !Enum.IsDefined((SectionType)header.Type))
                throw Unsupported($"section {name} of type {header.Type}");
            if ((header.Flags & (uint)SectionFlags.Compressed) != 0)
                throw Unsupported($"the compressed section {name}");
            if (header.Alignment != 0 && !BitOperations.IsPow2(header.Alignment))
                throw image.Bad(ElfDiagnostics.BadSection, $"section {name} is aligned to {header.Alignment}, not a power of two");

            return new Section(name, (SectionType)header.Type, (SectionFlags)header.Flags & ~SectionFlags.Group)
            {
                Alignment = Math.Max(1, header.Alignment),
                EntrySize = header.EntrySize,
                Contents = image.Contents(index).ToArray(),
                Size = header.Size,
            };
        }

        private void ReadSymbols(List<Symbol> symbols)
        {
            _entries = ElfSymbols.Read(image, _symbolTable);
            _symbols = new Symbol?[_entries.Length];
            for (var i = 1; i < _entries.Length; i++)
            {
                if (ReadSymbol(_entries[i].Entry, i, _entries[i].Name) is { } symbol)
                    symbols.Add(_symbols[i] = symbol);
            }
        }

        /// <summary>Null for a symbol that only names a group: the group keeps the name.</summary>
        private Symbol? ReadSymbol(in ElfSymbolEntry entry, int index, string name)
        {
            var type = ElfSymbols.Type(image, entry, index, name);
            var section = entry.SectionIndex < ElfNumbers.IndexFirstReserved ? _sections[entry.SectionIndex] : null;
            var place = entry.SectionIndex switch
            {
                ElfNumbers.IndexUndefined => SymbolPlace.Undefined,
                ElfNumbers.IndexAbsolute => SymbolPlace.Absolute,
                ElfNumbers.IndexCommon => SymbolPlace.Common,
                _ => SymbolPlace.Section,
            };
            if (place == SymbolPlace.Section && section is null)
                return null;
            var binding = ElfSymbols.Binding(image, entry, index, name);
            if (type is SymbolType.Section or SymbolType.File && binding != SymbolBinding.Local)
                throw image.Bad(ElfDiagnostics.BadSymbol, $"symbol {index} names a section or a file but is not local");
            if (place == SymbolPlace.Common && !BitOperations.IsPow2(Math.Max(1, entry.Value)))
                throw image.Bad(ElfDiagnostics.BadSymbol, $"common symbol '{name}' is aligned to {entry.Value}, not a power of two");
            return new Symbol(type == SymbolType.Section && section is not null ? section.Name : name)
            {
                Binding = binding,
                Type = type,
                Visibility = (SymbolVisibility)entry.Visibility,
                Place = place,
                Section = section,
                Value = entry.Value,
                Size = entry.Size,
            };
        }

        private void ReadRelocations(int index)
        {
            var header = image.Sections[index];
            if (header.Info >= _sections.Length || _sections[header.Info] is not { } section)
                throw Bad($"section {index} relocates section {header.Info}, which cannot be relocated");
            if (header.Link != _symbolTable)
                throw Bad($"the relocations of {section} use section {header.Link} for symbols");
            if (section.Relocations.Count > 0)
                throw Bad($"section {section} has two tables of relocations");

            var absolute = new Symbol("") { Place = SymbolPlace.Absolute };
            var table = image.Table(index, ElfNumbers.RelocationSize).Span;
            for (; !table.IsEmpty; table = table[ElfNumbers.RelocationSize..])
            {
                var offset = BinaryPrimitives.ReadUInt32LittleEndian(table);
                var info = BinaryPrimitives.ReadUInt32LittleEndian(table[sizeof(uint)..]);
                var type = (RelocationType)(byte)info;
                if ((byte)info == ElfNumbers.RelocationNone)
                    continue;
                if (type.FieldSize() == 0)
                    throw Unsupported($"{type.AbiName()} in {section}");
                if ((ulong)offset + type.FieldSize() > (ulong)section.Contents.Length)
                    throw Bad($"a relocation at {section}+0x{offset:x} lies outside the section");
                if (info >> 8 >= Math.Max(1, _symbols.Length))
                    throw Bad($"the relocation at {section}+0x{offset:x} names symbol {info >> 8} of {_symbols.Length}");
                var symbol = info >> 8 == 0 ? absolute : _symbols[info >> 8];
                if (symbol is null)
                    throw Bad($"the relocation at {section}+0x{offset:x} names a symbol that only stands for a group");
                section.Relocations.Add(new Relocation(offset, type, symbol));
            }
        }

        private MalformedElfException Bad(string relocation) => image.Bad(ElfDiagnostics.BadRelocation, relocation);

        private void ReadGroup(int index)
        {
            var table = image.Table(index, ElfNumbers.WordSize).Span;
            var names = image.Sections[index].Info;
            if (table.IsEmpty || image.Sections[index].Link != _symbolTable || names >= _symbols.Length)
                throw image.Bad(ElfDiagnostics.BadSection, $"the group in section {index} has no signature");
            var signature = _symbols[names]?.Name ?? _entries[names].Name;
            var isComdat = (BinaryPrimitives.ReadUInt32LittleEndian(table) & ElfNumbers.GroupComdat) != 0;
            for (table = table[ElfNumbers.WordSize..]; !table.IsEmpty; table = table[ElfNumbers.WordSize..])
            {
                var member = BinaryPrimitives.ReadUInt32LittleEndian(table);
                if (member >= _sections.Length)
                    throw image.Bad(ElfDiagnostics.BadSection, $"group '{signature}' has section {member} of {_sections.Length}");
                if (_sections[member] is not { } section)
                    continue; // the relocations of another member
                if (section.Group is not null)
                    throw image.Bad(ElfDiagnostics.BadSection, $"section {section} is in two groups");
                section.Group = signature;
                section.IsComdat = isComdat;
            }
        }

        private MalformedElfException Unsupported(string what) =>
            new(ElfDiagnostics.Unsupported, $"{image.Name} has {what}, which Toy does not support");
    }

    internal static string KindOf(ushort type) => type switch
    {
        ElfNumbers.TypeRelocatable => "an object",
        ElfNumbers.TypeExecutable => "an executable",
        ElfNumbers.TypeShared => "a shared library",
        ElfNumbers.TypeCore => "a core dump",
        _ => $"an ELF file of type {type}",
    };
}
