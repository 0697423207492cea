using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>
/// The result of a link: the program, and where each part of it came from.
/// <paramref name="Sections"/> and <paramref name="Symbols"/> are in the order of the program's own.
/// </summary>
public sealed record LinkedProgram(
    Executable Program,
    IReadOnlyList<LinkedSection> Sections,
    IReadOnlyList<LinkedSymbol> Symbols,
    IReadOnlyList<LinkedPart> Discarded);
