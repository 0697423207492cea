// The first step of a link: which sections of which objects take part. Of a COMDAT group the first object's copy is kept;
// excluded sections and notes to the linker are dropped.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal sealed class LinkInput
{
    private readonly Dictionary<Section, InputSection> _bySection = [];
    private readonly Dictionary<Section, InputSection?> _keptCopies = [];
    private readonly Dictionary<string, ObjectFile> _keepers = new(StringComparer.Ordinal);

    public LinkInput(IReadOnlyList<ObjectFile> objects)
    {
        Objects = objects;
        foreach (var owner in objects)
        {
            foreach (var section in owner.Sections)
            {
                if (!IsKept(section, owner))
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

    /// <summary>The section that stands for a discarded copy, if it is the same as far as its size tells.</summary>
    public InputSection? FindKeptCopy(Section? discarded)
    {
        if (discarded?.Group is not { } signature || !_keepers.TryGetValue(signature, out var keeper))
            return null;
        if (!_keptCopies.TryGetValue(discarded, out var kept))
        {
            kept = Find(keeper.Sections.Find(s => s.Group == signature && s.Name == discarded.Name && s.Size == discarded.Size));
            _keptCopies.Add(discarded, kept);
        }

        return kept;
    }

    private bool IsKept(Section section, ObjectFile owner)
    {
        if (section.Group is not { } signature || !section.IsComdat)
            return true;
        if (_keepers.TryGetValue(signature, out var keeper))
            return keeper == owner;
        _keepers.Add(signature, owner);
        return true;
    }
}
