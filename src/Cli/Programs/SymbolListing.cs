// Symbols in nm's format: value, a letter for the kind of place (upper case when global), name.

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;

namespace Toy.Cli.Programs;

/// <summary>One line of a symbol listing; a null value prints as blanks.</summary>
internal readonly record struct ListedSymbol(string Name, uint? Value, char Letter)
{
    // Of the small letters, only weak ones are seen elsewhere.
    public bool IsLocal => char.IsAsciiLetterLower(Letter) && Letter is not ('w' or 'v');
}

internal static class SymbolListing
{
    public static string Format(IEnumerable<ListedSymbol> symbols, bool byAddress)
    {
        var named = symbols.Where(symbol => symbol.Name.Length > 0);
        var sorted = byAddress
            ? named.OrderBy(symbol => symbol.Value ?? 0).ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            : named.OrderBy(symbol => symbol.Name, StringComparer.Ordinal).ThenBy(symbol => symbol.Value ?? 0);
        var text = new StringBuilder();
        foreach (var symbol in sorted)
        {
            text.Append(symbol.Value?.ToString("x8", CultureInfo.InvariantCulture) ?? "        ")
                .Append(' ').Append(symbol.Letter).Append(' ').Append(symbol.Name).Append('\n');
        }

        return text.ToString();
    }

    public static ListedSymbol Of(Symbol symbol) => symbol.Type is SymbolType.Section or SymbolType.File
        ? default(ListedSymbol) with { Name = "" }
        : symbol.Place switch
        {
            SymbolPlace.Undefined => new ListedSymbol(symbol.Name, null, symbol.Binding == SymbolBinding.Weak ? 'w' : 'U'),
            SymbolPlace.Common => new ListedSymbol(symbol.Name, symbol.Size, 'C'),
            SymbolPlace.Absolute => new ListedSymbol(symbol.Name, symbol.Value, Case('a', symbol.Binding)),
            _ => new ListedSymbol(
                symbol.Name, symbol.Value, Letter(symbol.Section?.Type, symbol.Section?.Flags, symbol.Binding, symbol.Type)),
        };

    public static ListedSymbol Of(ProgramSymbol symbol) => symbol.Type is SymbolType.Section or SymbolType.File
        ? default(ListedSymbol) with { Name = "" }
        : new ListedSymbol(
            symbol.Name,
            symbol.Value,
            symbol.Section is { } section
                ? Letter(section.Type, section.Flags, symbol.Binding, symbol.Type)
                : Case('a', symbol.Binding));

    private static char Letter(SectionType? type, SectionFlags? flags, SymbolBinding binding, SymbolType symbolType)
    {
        if (binding == SymbolBinding.Weak)
            return symbolType == SymbolType.Object ? 'V' : 'W';
        var letter = (type, flags) switch
        {
            (SectionType.NoBits, _) => 'b',
            (_, { } f) when (f & SectionFlags.Execute) != 0 => 't',
            (_, { } f) when (f & SectionFlags.Write) != 0 => 'd',
            (_, { } f) when (f & SectionFlags.Alloc) != 0 => 'r',
            _ => 'n',
        };
        return Case(letter, binding);
    }

    private static char Case(char letter, SymbolBinding binding) =>
        binding == SymbolBinding.Local ? letter : char.ToUpperInvariant(letter);
}
