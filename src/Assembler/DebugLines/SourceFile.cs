namespace Toy.Assembler.DebugLines;

/// <summary>
/// A source file as the compiler was told of it; a relative <paramref name="Path"/> starts from
/// <paramref name="Directory"/>, the compilation's, which is null when not known.
/// </summary>
public sealed record SourceFile(string Path, string? Directory);
