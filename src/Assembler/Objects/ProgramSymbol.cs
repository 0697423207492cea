namespace Toy.Assembler.Objects;

/// <summary>
/// A name with its final value: an address if <paramref name="Section"/> is not null, else a plain number (or, for
/// <see cref="SymbolType.File"/>, the name of a source file, which holds for the local symbols after it).
/// </summary>
public sealed record ProgramSymbol(
    string Name,
    uint Value,
    uint Size,
    SymbolBinding Binding,
    SymbolType Type,
    ProgramSection? Section)
{
    public SymbolVisibility Visibility { get; init; } = SymbolVisibility.Default;

    public override string ToString() => Name;
}
