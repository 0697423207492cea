// Source lines for the linker's messages, from the line tables that the objects bring along. Nothing is read until there
// is something to say.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Linking;

internal sealed class SourcePlaces(Layout layout)
{
    private LineTable? _lines;

    /// <summary>
    /// The line that the code at an offset of a section comes from, or null when that is not known. Line tables must have
    /// been relocated.
    /// </summary>
    public SourceLocation? Find(InputSection part, uint offset)
    {
        if (part.Output is not { IsLoaded: true })
            return null;

        // A damaged table is not what the user is to be told about now.
        _lines ??= LineTableReader.Read(layout.ToProgram(), new DiagnosticBag());
        return _lines.Find(part.Address + offset) is { } entry
            ? new SourceLocation(entry.File.Path, entry.Line, Math.Max(1, entry.Column))
            : null;
    }
}
