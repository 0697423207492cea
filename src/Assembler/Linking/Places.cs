// Where something is, in words: the object, the section, the offset, and the function around it.

using System.Globalization;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal static class Places
{
    public static string Describe(ObjectFile owner, Symbol symbol) => symbol.Place switch
    {
        SymbolPlace.Section => $"{owner.Name}: {Offset(symbol.Section, symbol.Value)}",
        SymbolPlace.Absolute => string.Create(CultureInfo.InvariantCulture, $"{owner.Name}: as 0x{symbol.Value:x}"),
        _ => owner.Name,
    };

    /// <summary><c>main.o: .text+0x12 (in main)</c></summary>
    public static string Describe(ObjectFile owner, Section section, uint offset)
    {
        Symbol? around = null;
        foreach (var symbol in owner.Symbols)
        {
            if (symbol.Section == section && symbol.Type != SymbolType.Section && symbol.Value <= offset &&
                (around is null || symbol.Value >= around.Value))
                around = symbol;
        }

        return $"{owner.Name}: {Offset(section, offset)}{(around is null ? "" : $" (in {around.Name})")}";
    }

    private static string Offset(Section? section, uint offset) =>
        string.Create(CultureInfo.InvariantCulture, $"{section?.Name}+0x{offset:x}");
}
