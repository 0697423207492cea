using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>A section of the program with its parts in order.</summary>
public sealed record LinkedSection(ProgramSection Section, IReadOnlyList<LinkedPart> Parts);
