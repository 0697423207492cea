namespace Toy.Assembler.Elf;

/// <summary>A section on its way into a file: its header's fields as they become known, and its bytes.</summary>
internal sealed class ElfFileSection
{
    private uint? _size;

    public required string Name { get; init; }

    public required uint Type { get; init; }

    public uint Flags { get; init; }

    public uint Address { get; init; }

    public uint Link { get; set; }

    public uint Info { get; set; }

    public uint Alignment { get; init; } = 1;

    public uint EntrySize { get; init; }

    public ReadOnlyMemory<byte> Contents { get; set; }

    /// <summary>The length of <see cref="Contents"/> unless said otherwise: a section of zeros has a size and no bytes.</summary>
    public uint Size
    {
        get => _size ?? (uint)Contents.Length;
        set => _size = value;
    }

    public uint NameOffset { get; set; }

    public uint Offset { get; set; }

    public ElfSectionHeader Header =>
        new(NameOffset, Type, Flags, Address, Offset, Size, Link, Info, Alignment, EntrySize);
}
