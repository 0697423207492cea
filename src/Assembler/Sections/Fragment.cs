// A section grows as one run of bytes for as long as every size is known. A thing whose size depends on what comes later
// leaves a gap, and a new fragment begins behind it; Layout settles the gaps at the end.

using Toy.Assembler.Expressions;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Sections;

/// <summary>A run of bytes of known size, behind a gap of unknown size (none for a section's first).</summary>
internal sealed class Fragment(SectionBuilder section, int start, Gap? gap)
{
    public SectionBuilder Section { get; } = section;

    /// <summary>Where it begins in the section's buffer, which has no room for gaps.</summary>
    public int Start { get; } = start;

    public Gap? Gap { get; } = gap;

    /// <summary>The sizes of all gaps up to this fragment; offset in the buffer + shift = offset in the section.</summary>
    public long Shift { get; set; }
}

/// <summary>Bytes whose number is known when all labels are.</summary>
internal sealed class Gap(GapKind kind, Value value, SourceSpan place)
{
    public GapKind Kind { get; } = kind;

    /// <summary>A number to encode, a count, a place to go to, or the alignment in bytes.</summary>
    public Value Value { get; } = value;

    public SourceSpan Place { get; } = place;

    /// <summary>Repeated to fill the gap.</summary>
    public byte[] Fill { get; init; } = [0];

    /// <summary>Alignment that needs more bytes than this is not done at all.</summary>
    public uint MaxSkip { get; init; } = uint.MaxValue;

    public long Size { get; set; }
}

internal enum GapKind : byte
{
    Uleb128,
    Sleb128,
    Skip,
    Origin,
    Alignment,
}
