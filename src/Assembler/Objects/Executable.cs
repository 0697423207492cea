// A linked program: what is loaded where, where it starts, and what a debugger wants to know about it.

namespace Toy.Assembler.Objects;

/// <summary>
/// A program ready to be loaded: the result of linking, or of reading an ELF executable.
/// <paramref name="Segments"/> do not overlap and are in order of address; <paramref name="Sections"/> include those that
/// are not loaded (.debug_line and its like), and may be none in a stripped file.
/// </summary>
public sealed record Executable(
    string Name,
    uint Entry,
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<ProgramSection> Sections,
    IReadOnlyList<ProgramSymbol> Symbols)
{
    /// <summary>The section of this name, or null.</summary>
    public ProgramSection? FindSection(string name)
    {
        foreach (var section in Sections)
        {
            if (section.Name == name)
                return section;
        }

        return null;
    }
}
