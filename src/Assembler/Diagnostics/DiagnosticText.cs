// Diagnostics as text for people: position, id and sentence; the line with a caret; notes below.

using System.Globalization;
using System.Text;

namespace Toy.Assembler.Diagnostics;

/// <summary>Renders diagnostics as lines of text.</summary>
public static class DiagnosticText
{
    private const int LongestLine = 200;
    private const string Bold = "\u001b[1m";
    private const string Red = "\u001b[1;31m";
    private const string Magenta = "\u001b[1;35m";
    private const string Green = "\u001b[1;32m";
    private const string Plain = "\u001b[0m";

    /// <summary>All of them, in order, each line with its end.</summary>
    /// <param name="diagnostics">What is to be said.</param>
    /// <param name="colour">Whether a terminal will show it that understands ANSI escapes.</param>
    public static string Render(IEnumerable<Diagnostic> diagnostics, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
            Append(text, diagnostic, colour);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, bool colour)
    {
        var (word, tint) = diagnostic.Severity switch
        {
            Severity.Error => ("error", Red),
            Severity.Warning => ("warning", Magenta),
            _ => ("note", Green),
        };
        Position(text, diagnostic.Location, colour);
        Tinted(text, $"{word} {diagnostic.Id}: ", tint, colour);
        Tinted(text, Printable(diagnostic.Message), Bold, colour);
        text.Append('\n');
        SourceLine(text, diagnostic.Location, colour);
        foreach (var note in diagnostic.Notes)
        {
            if (note.Location is null)
                text.Append("  ");
            Position(text, note.Location, colour);
            Tinted(text, "note: ", Green, colour);
            text.Append(Printable(note.Message)).Append('\n');
        }
    }

    private static void Position(StringBuilder text, SourceLocation? location, bool colour)
    {
        if (location is not null)
            Tinted(text, string.Create(CultureInfo.InvariantCulture,
                $"{Printable(location.File)}:{location.Line}:{location.Column}: "), Bold, colour);
    }

    // Tabs stand before the caret as they do before what it points at, so that both lines are moved alike.
    private static void SourceLine(StringBuilder text, SourceLocation? location, bool colour)
    {
        if (location?.Text is not { } line)
            return;
        var column = Math.Clamp(location.Column - 1, 0, line.Length);
        var from = column > LongestLine - 40 ? column - 40 : 0;
        var shown = Printable(line.Substring(from, Math.Min(LongestLine, line.Length - from)));
        text.Append("  ").Append(shown).Append("\n  ");
        for (var i = from; i < column; i++)
            text.Append(line[i] == '\t' ? '\t' : ' ');
        var length = Math.Clamp(location.Length, 1, Math.Max(1, shown.Length - (column - from)));
        Tinted(text, "^" + new string('~', length - 1), Green, colour);
        text.Append('\n');
    }

    private static void Tinted(StringBuilder text, string what, string tint, bool colour)
    {
        if (colour)
            text.Append(tint).Append(what).Append(Plain);
        else
            text.Append(what);
    }

    // A source may hold escapes that would take over the terminal.
    private static string Printable(string text)
    {
        var bad = -1;
        for (var i = 0; i < text.Length && bad < 0; i++)
        {
            if (char.IsControl(text[i]) && text[i] != '\t')
                bad = i;
        }

        return bad < 0 ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = char.IsControl(source[i]) && source[i] != '\t' ? '\ufffd' : source[i];
        });
    }
}
