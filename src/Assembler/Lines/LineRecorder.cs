// Collects which source line each piece of code comes from, for the line table.

using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Lines;

/// <summary>The files and rows of one assembly's line table.</summary>
internal sealed class LineRecorder
{
    private readonly Dictionary<int, LineFile> _files = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private (SectionBuilder? Section, Fragment? Fragment, int Offset, int View) _last;

    public IReadOnlyDictionary<int, LineFile> Files => _files;

    public List<LineRow> Rows { get; } = [];

    /// <summary>The compiler has given lines itself, so those of the assembly source are of no interest.</summary>
    public bool HasLocations { get; private set; }

    public bool IsStatement { get; set; } = true;

    public bool HasFile(int number) => _files.ContainsKey(number);

    /// <summary>What `.file number` says; a later one of the same number counts.</summary>
    public void AddFile(int number, string? directory, string name) => _files[number] = new LineFile(directory, name);

    /// <summary>
    /// What `.loc` says of the code at the end of the section. Returns the row's view number: how many rows before it stand
    /// at the same address.
    /// </summary>
    public int Add(SectionBuilder section, int file, int line, int column)
    {
        if (!HasLocations)
        {
            HasLocations = true;
            Rows.Clear();
        }

        var isSamePlace = _last.Section == section && _last.Fragment == section.LastFragment && _last.Offset == section.Length;
        var view = isSamePlace ? _last.View + 1 : 0;
        _last = (section, section.LastFragment, section.Length, view);
        Rows.Add(new LineRow(section.LastFragment, section.Length, file, line, column, IsStatement));
        return view;
    }

    /// <summary>The next instruction comes from this line of the assembly source itself.</summary>
    public void AddSource(SectionBuilder section, SourceFrame frame, int offset)
    {
        if (HasLocations)
            return;
        while (frame.Kind != FrameKind.File && frame.Parent is { } parent)
            (offset, frame) = (frame.ParentOffset, parent);
        if (!_byName.TryGetValue(frame.Source.Name, out var file))
        {
            file = _byName.Count + 1;
            _byName.Add(frame.Source.Name, file);
            AddFile(file, null, frame.Source.Name);
        }

        var line = frame.Source.LineNumber(offset);
        if (Rows.Count > 0 && Rows[^1] is var last && last.Fragment == section.LastFragment && last.File == file && last.Line == line)
            return;
        Rows.Add(new LineRow(section.LastFragment, section.Length, file, line, 0, true));
    }
}

/// <summary>A file of the line table; a null directory is the compilation's.</summary>
internal sealed record LineFile(string? Directory, string Name);

/// <summary>The code from here on comes from that line.</summary>
internal readonly record struct LineRow(Fragment Fragment, int Offset, int File, int Line, int Column, bool IsStatement);
