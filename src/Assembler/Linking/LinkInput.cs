// The first step of a link: which sections of which objects take part. Of a COMDAT group the first object's copy is kept;
// excluded sections and notes to the linker are dropped.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal sealed class LinkInput
{
    private readonly Dictionary<Section, InputSection> _bySection = [];

    public LinkInput(IReadOnlyList<ObjectFile> objects)
    {
        Objects = objects;
        var keepers = new Dictionary<string, ObjectFile>(StringComparer.Ordinal);
        foreach (var owner in objects)
        {
            foreach (var section in owner.Sections)
            {
                if (!IsKept(section, owner, keepers))
                    Discarded.Add(new InputSection(owner, section));
                else if ((section.Flags & SectionFlags.Exclude) == 0 && !SectionRules.IsDropped(section.Name))
                    Add(new InputSection(owner, section));
            }
        }
    }

    public IReadOnlyList<ObjectFile> Objects { get; }

    /// <summary>In the order of the command line.</summary>
    public List<InputSection> Sections { get; } = [];

    /// <summary>Copies of groups that an earlier object has.</summary>
    public List<InputSection> Discarded { get; } = [];

    public void Add(InputSection section)
    {
        Sections.Add(section);
        _bySection.Add(section.Section, section);
    }

    /// <summary>The section's part in the link, or null when it has none.</summary>
    public InputSection? Find(Section? section) =>
        section is null ? null : _bySection.GetValueOrDefault(section);

    private static bool IsKept(Section section, ObjectFile owner, Dictionary<string, ObjectFile> keepers)
    {
        if (section.Group is not { } signature || !section.IsComdat)
            return true;
        if (keepers.TryGetValue(signature, out var keeper))
            return keeper == owner;
        keepers.Add(signature, owner);
        return true;
    }
}
