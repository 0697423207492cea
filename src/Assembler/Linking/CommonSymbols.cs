// C's tentative definitions that nothing overrode get room in a section of zeros, one for each object that owns some.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal static class CommonSymbols
{
    /// <returns>False when an object's do not fit into 4 GiB.</returns>
    public static bool Allocate(GlobalSymbols globals, LinkInput input)
    {
        var sections = new Dictionary<ObjectFile, Section>();
        foreach (var global in globals.All)
        {
            if (global.Definition is not { Place: SymbolPlace.Common } common || global.Owner is not { } owner)
                continue;
            if (!sections.TryGetValue(owner, out var section))
            {
                section = new Section(SectionRules.Common, SectionType.NoBits, SectionFlags.Alloc | SectionFlags.Write);
                sections.Add(owner, section);
                input.Add(new InputSection(owner, section));
            }

            var alignment = Math.Max(1, common.Value);
            var offset = Alignments.Up(section.Size, alignment);
            if (offset + common.Size > uint.MaxValue)
                return false;
            section.Alignment = Math.Max(section.Alignment, alignment);
            section.Size = (uint)(offset + common.Size);
            global.Definition = new Symbol(common.Name)
            {
                Binding = SymbolBinding.Global,
                Type = SymbolType.Object,
                Place = SymbolPlace.Section,
                Section = section,
                Value = (uint)offset,
                Size = common.Size,
            };
        }

        return true;
    }
}
