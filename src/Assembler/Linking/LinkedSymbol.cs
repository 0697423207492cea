using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>A symbol of the program and the object that defines it; null when the linker itself does.</summary>
public sealed record LinkedSymbol(ProgramSymbol Symbol, string? Object);
