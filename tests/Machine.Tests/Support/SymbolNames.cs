using System.Globalization;
using Toy.Assembler.Objects;

namespace Toy.Machine.Tests.Support;

/// <summary>Names addresses by the symbol at or before them: <c>program+0x1c</c>.</summary>
internal sealed class SymbolNames
{
    private readonly List<ProgramSymbol> _symbols;

    public SymbolNames(Executable program) => _symbols =
    [
        .. program.Symbols.Where(symbol => symbol.Section is not null && symbol.Name.Length > 0)
            .OrderBy(symbol => symbol.Value).ThenBy(symbol => symbol.Name, StringComparer.Ordinal),
    ];

    /// <summary>Null outside the program.</summary>
    public string? Name(uint address)
    {
        var symbol = _symbols.FindLast(candidate => candidate.Value <= address);
        if (symbol?.Section is not { } section || address - section.Address >= section.Size)
            return null;
        return address == symbol.Value
            ? symbol.Name
            : string.Create(CultureInfo.InvariantCulture, $"{symbol.Name}+0x{address - symbol.Value:x}");
    }
}
