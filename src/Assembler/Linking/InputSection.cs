using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>A section of an object that takes part in a link, and where it ends up.</summary>
internal sealed class InputSection(ObjectFile owner, Section section)
{
    public ObjectFile Owner { get; } = owner;

    public Section Section { get; } = section;

    public OutputSection? Output { get; set; }

    /// <summary>In the output section.</summary>
    public uint Offset { get; set; }

    /// <summary>The final address, once the layout is done; for what is not loaded, the offset in the output section.</summary>
    public uint Address => (Output?.Address ?? 0) + Offset;
}
