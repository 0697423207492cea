namespace Toy.Assembler.Objects;

/// <summary>
/// A named part of a linked program, at its address if <see cref="SectionFlags.Alloc"/> is set.
/// <paramref name="Contents"/> is empty for NoBits.
/// </summary>
public sealed record ProgramSection(
    string Name,
    SectionType Type,
    SectionFlags Flags,
    uint Address,
    uint Size,
    ReadOnlyMemory<byte> Contents)
{
    /// <summary>In bytes, a power of two.</summary>
    public uint Alignment { get; init; } = 1;

    /// <summary>The size of an element in bytes for mergeable sections, else 0.</summary>
    public uint EntrySize { get; init; }

    public override string ToString() => Name;
}
