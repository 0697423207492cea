// The symbol table of a file, checked entry by entry; objects and executables differ only in what a section index means.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Elf;

internal static class ElfSymbols
{
    private const byte GnuUnique = 10;

    /// <summary>All entries with their names, the null symbol first; empty when there is no table.</summary>
    public static (ElfSymbolEntry Entry, string Name)[] Read(ElfImage image, int tableIndex)
    {
        if (tableIndex < 0)
            return [];
        var bytes = image.Table(tableIndex, ElfNumbers.SymbolSize).Span;
        var names = image.StringTable(image.Sections[tableIndex].Link);
        var symbols = new (ElfSymbolEntry, string)[bytes.Length / ElfNumbers.SymbolSize];
        for (var i = 0; i < symbols.Length; i++)
        {
            var entry = ElfSymbolEntry.Read(bytes[(i * ElfNumbers.SymbolSize)..]);
            var name = names[entry.Name];
            if (entry.SectionIndex < ElfNumbers.IndexFirstReserved
                ? entry.SectionIndex >= image.Sections.Length
                : entry.SectionIndex is not (ElfNumbers.IndexAbsolute or ElfNumbers.IndexCommon))
            {
                throw image.Bad(
                    ElfDiagnostics.BadSymbol,
                    $"symbol {Describe(i, name)} is in section {entry.SectionIndex} of {image.Sections.Length}");
            }

            symbols[i] = (entry, name);
        }

        return symbols;
    }

    public static SymbolBinding Binding(ElfImage image, in ElfSymbolEntry entry, int index, string name) => entry.Binding switch
    {
        (byte)SymbolBinding.Local => SymbolBinding.Local,
        (byte)SymbolBinding.Global or GnuUnique => SymbolBinding.Global,
        (byte)SymbolBinding.Weak => SymbolBinding.Weak,
        _ => throw image.Bad(
            ElfDiagnostics.BadSymbol, $"symbol {Describe(index, name)} has the unknown binding {entry.Binding}"),
    };

    public static SymbolType Type(ElfImage image, in ElfSymbolEntry entry, int index, string name)
    {
        if (entry.Type > (byte)SymbolType.ThreadLocal)
        {
            throw new MalformedElfException(
                ElfDiagnostics.Unsupported, $"{image.Name} has symbol {Describe(index, name)} of type {entry.Type}, which Toy does not have");
        }

        return (SymbolType)entry.Type;
    }

    private static string Describe(int index, string name) => name.Length == 0 ? $"{index}" : $"{index} '{name}'";
}
