// What the listing needs to know of each statement, collected while it is assembled.

using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Listings;

/// <summary>Notes for each line of source that was read what it put where.</summary>
internal sealed class ListingRecorder
{
    private readonly List<ListedLine> _lines = [];

    /// <summary>Notes that a statement at <paramref name="offset"/> of a text has been assembled.</summary>
    /// <param name="frame">The text.</param>
    /// <param name="offset">Where the statement begins.</param>
    /// <param name="section">The section that was current before it.</param>
    /// <param name="fragment">The section's last fragment before it.</param>
    /// <param name="start">The section's length before it.</param>
    public void Add(SourceFrame frame, int offset, SectionBuilder section, Fragment fragment, int start)
    {
        if (frame.Source.IsBuiltIn)
            return;
        var number = frame.Source.LineNumber(offset);
        if (_lines.Count > 0 && _lines[^1] is var last && ReferenceEquals(last.Frame, frame) && last.Number == number)
        {
            if (last.Section == section && last.End == start)
                last.Extend();
            else if (section.Length > start)
                _lines.Add(new ListedLine(frame, offset, number, fragment, start) { IsContinued = true });
            return;
        }

        _lines.Add(new ListedLine(frame, offset, number, fragment, start));
    }

    public Listing ToListing(ObjectFile result, Dictionary<SectionBuilder, Section> sections) =>
        new(ListingWriter.Write(_lines, result, sections));
}

/// <summary>A line, and the bytes that it made in one section.</summary>
internal sealed class ListedLine(SourceFrame frame, int offset, int number, Fragment fragment, int start)
{
    private Fragment _last = fragment.Section.LastFragment;

    public SourceFrame Frame { get; } = frame;

    public int Offset { get; } = offset;

    public int Number { get; } = number;

    public SectionBuilder Section => fragment.Section;

    public int Start { get; } = start;

    /// <summary>The section's length, gaps left out, behind the line's last byte.</summary>
    public int End { get; private set; } = fragment.Section.Length;

    /// <summary>Where the first byte is in the section; known when the layout is.</summary>
    public uint Address => (uint)(Start + fragment.Shift);

    /// <summary>Where the bytes end in the section.</summary>
    public uint EndAddress => (uint)(End + _last.Shift);

    /// <summary>The same line has put bytes into another section before.</summary>
    public bool IsContinued { get; init; }

    /// <summary>A further statement of the line has put more bytes behind those before.</summary>
    public void Extend()
    {
        End = Section.Length;
        _last = Section.LastFragment;
    }
}
