namespace Toy.Assembler.Objects;

/// <summary>A named run of bytes (or of zeros, when <see cref="Type"/> is NoBits) with its relocations.</summary>
public sealed class Section(string name, SectionType type, SectionFlags flags)
{
    public string Name { get; } = name;

    public SectionType Type { get; set; } = type;

    public SectionFlags Flags { get; set; } = flags;

    /// <summary>In bytes, a power of two.</summary>
    public uint Alignment { get; set; } = 1;

    /// <summary>The size of an element in bytes for mergeable sections, else 0.</summary>
    public uint EntrySize { get; set; }

    /// <summary>The bytes; empty for NoBits.</summary>
    public byte[] Contents { get; set; } = [];

    /// <summary>In bytes; equals the length of <see cref="Contents"/> except for NoBits.</summary>
    public uint Size { get; set; }

    /// <summary>The signature symbol's name of the group this section belongs to, if any.</summary>
    public string? Group { get; set; }

    /// <summary>Whether the linker keeps only the first of all groups with this signature.</summary>
    public bool IsComdat { get; set; } = true;

    /// <summary>In order of offset.</summary>
    public List<Relocation> Relocations { get; } = [];

    public override string ToString() => Name;
}

/// <summary>ELF's sh_type values (System V ABI, figure 4-9).</summary>
public enum SectionType : uint
{
    ProgBits = 1,
    Note = 7,
    NoBits = 8,
    InitArray = 14,
    FiniArray = 15,
    PreinitArray = 16,
}

/// <summary>ELF's sh_flags values (System V ABI, figure 4-11).</summary>
[Flags]
public enum SectionFlags : uint
{
    None = 0,
    Write = 0x1,
    Alloc = 0x2,
    Execute = 0x4,
    Merge = 0x10,
    Strings = 0x20,
    Group = 0x200,
    ThreadLocal = 0x400,
    Compressed = 0x800,
    Retain = 0x20_0000,
    Exclude = 0x8000_0000,
}
