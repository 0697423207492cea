namespace Toy.Assembler.Objects;

/// <summary>
/// A range of memory that a loader fills: <paramref name="Bytes"/>, then zeros up to <paramref name="MemorySize"/>.
/// It ends at or below 4 GiB.
/// </summary>
public sealed record Segment(uint Address, ReadOnlyMemory<byte> Bytes, uint MemorySize, SegmentAccess Access);

/// <summary>ELF's p_flags values.</summary>
[Flags]
public enum SegmentAccess : uint
{
    None = 0,
    Execute = 1,
    Write = 2,
    Read = 4,
}
