namespace Toy.Assembler.Linking;

/// <summary>
/// One object's contribution to a section. <paramref name="Address"/> is an offset in the section when that is not loaded,
/// and 0 for what was discarded.
/// </summary>
public sealed record LinkedPart(string Object, string Section, uint Address, uint Size, uint Alignment);
