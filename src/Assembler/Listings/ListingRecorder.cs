// What the listing needs to know of each statement, collected while it is assembled.

using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Listings;

internal sealed class ListingRecorder
{
    private readonly List<Entry> _entries = [];

    private readonly record struct Entry(SourceFrame Frame, int Offset, SectionBuilder Section, Fragment Fragment, int Start, int End);

    /// <summary>Notes that the statement at <paramref name="offset"/> has put something into a section.</summary>
    public void Add(AssemblyState state, SourceFrame frame, int offset, SectionBuilder section, int start)
    {
        _ = state;
        if (section.Length > start || section.LastFragment.Start == section.Length)
            _entries.Add(new Entry(frame, offset, section, section.LastFragment, start, section.Length));
    }

    public Listing ToListing(SourceText source, AssemblyState state, ObjectFile result)
    {
        _ = (source, state, result, _entries);
        return new Listing("");
    }
}
