namespace Toy.Assembler.Sources;

/// <summary>What was found: either <paramref name="Bytes"/> under <paramref name="Name"/>, or why not.</summary>
/// <param name="Name">For diagnostics.</param>
/// <param name="Bytes">Null when the file can't be had.</param>
/// <param name="Refusal">A clause that says why, such as "there is no such file"; null when there are bytes.</param>
public sealed record IncludedFile(string Name, byte[]? Bytes, string? Refusal = null);
