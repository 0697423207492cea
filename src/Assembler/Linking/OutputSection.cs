using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>A section of the program in the making: parts of the same kind from all objects.</summary>
internal sealed class OutputSection(string name, int rule)
{
    private const byte NopOpcode = 0x90;

    public string Name { get; } = name;

    /// <summary>Its row in <see cref="SectionRules"/>; what has none comes behind all rows.</summary>
    public int Rule { get; } = rule;

    public SectionType Type { get; set; } = SectionType.NoBits;

    public SectionFlags Flags { get; set; }

    public uint Alignment { get; set; } = 1;

    public uint EntrySize { get; set; }

    public List<InputSection> Parts { get; } = [];

    public uint Address { get; set; }

    public ulong Size { get; set; }

    /// <summary>The bytes, once parts are copied and relocated; empty for NoBits.</summary>
    public byte[] Contents { get; set; } = [];

    public bool IsLoaded => (Flags & SectionFlags.Alloc) != 0;

    public SegmentAccess Access =>
        SegmentAccess.Read |
        ((Flags & SectionFlags.Write) != 0 ? SegmentAccess.Write : 0) |
        ((Flags & SectionFlags.Execute) != 0 ? SegmentAccess.Execute : 0);

    public void Add(InputSection part)
    {
        var section = part.Section;
        if (Parts.Count == 0)
        {
            Type = section.Type;
            Flags = section.Flags;
            EntrySize = section.EntrySize;
        }
        else
        {
            // Zeros among bytes become bytes; a mixture can no longer be merged.
            Type = Type == section.Type ? Type : SectionType.ProgBits;
            var merging = Flags & section.Flags & (SectionFlags.Merge | SectionFlags.Strings);
            Flags = ((Flags | section.Flags) & ~(SectionFlags.Merge | SectionFlags.Strings)) | merging;
            EntrySize = EntrySize == section.EntrySize ? EntrySize : 0;
            if (EntrySize == 0)
                Flags &= ~(SectionFlags.Merge | SectionFlags.Strings);
        }

        Flags &= ~SectionFlags.Group;
        Alignment = Math.Max(Alignment, section.Alignment);
        part.Output = this;
        Parts.Add(part);
    }

    /// <summary>Copies the parts' bytes to their places.</summary>
    public void Fill()
    {
        if (Type == SectionType.NoBits)
            return;
        Contents = new byte[Size];

        // Gaps between pieces of code do nothing, should anyone run into them.
        if ((Flags & SectionFlags.Execute) != 0)
            Array.Fill(Contents, NopOpcode);
        foreach (var part in Parts)
        {
            var room = Contents.AsSpan((int)part.Offset, (int)part.Section.Size);
            room.Clear();
            part.Section.Contents.CopyTo(room);
        }
    }

    /// <summary>The section in its final form.</summary>
    public ProgramSection ToProgramSection() => new(Name, Type, Flags, IsLoaded ? Address : 0, (uint)Size, Contents)
    {
        Alignment = Alignment,
        EntrySize = EntrySize,
    };
}
