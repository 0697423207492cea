// Reports messages about places in the source, with the macro and include stack that led there.

using Toy.Assembler.Sources;

namespace Toy.Assembler.Diagnostics;

/// <summary>Turns spans into locations, adds the stack as notes, and stops the run after too many errors.</summary>
internal sealed class SourceReporter(DiagnosticBag bag, int maxErrors)
{
    private const int MaxStackNotes = 6;
    private int _errors;

    /// <summary>True when so many errors were found that reading on helps nobody.</summary>
    public bool IsExhausted => _errors >= maxErrors;

    public bool HasErrors => _errors > 0;

    public void Error(string id, string message, SourceSpan span, string? hint = null) =>
        Report(Severity.Error, id, message, span, hint);

    public void Warning(string id, string message, SourceSpan span, string? hint = null) =>
        Report(Severity.Warning, id, message, span, hint);

    public void Note(string id, string message, SourceSpan span) => Report(Severity.Note, id, message, span, null);

    /// <summary>As <see cref="Error(string, string, SourceSpan, string?)"/>, pointing also at another place.</summary>
    public void Error(string id, string message, SourceSpan span, string note, SourceSpan other)
    {
        if (other.Frame is null)
            Report(Severity.Error, id, message, span, note);
        else
            Report(Severity.Error, id, message, span, null, new DiagnosticNote(note, Locate(other)));
    }

    private void Report(Severity severity, string id, string message, SourceSpan span, string? hint,
        DiagnosticNote? extra = null)
    {
        if (severity == Severity.Error && ++_errors > maxErrors)
            return;
        var notes = new List<DiagnosticNote>();
        if (hint is not null)
            notes.Add(new DiagnosticNote(hint));
        if (extra is not null)
            notes.Add(extra);
        if (span.Frame is not null)
            AddStack(notes, span.Frame);
        bag.Add(new Diagnostic(severity, id, message, span.Frame is null ? null : Locate(span)) { Notes = notes });
        if (severity == Severity.Error && _errors == maxErrors)
        {
            bag.Add(new Diagnostic(Severity.Note, DiagnosticIds.TooManyErrors,
                $"{maxErrors} errors found: the rest of the source was not read"));
        }
    }

    private static void AddStack(List<DiagnosticNote> notes, SourceFrame frame)
    {
        var left = MaxStackNotes;
        for (var at = frame; at.Parent is { } parent; at = parent)
        {
            if (left-- == 0)
            {
                notes.Add(new DiagnosticNote($"and {at.Depth} levels more"));
                return;
            }

            var what = at.Kind switch
            {
                FrameKind.Macro => $"in the expansion of macro '{at.Name}'",
                FrameKind.Repeat => $"in a block repeated by {at.Name}",
                _ => "included from here",
            };
            notes.Add(new DiagnosticNote(what, parent.Source.Locate(at.ParentOffset, 0)));
        }
    }

    private static SourceLocation Locate(SourceSpan span) => span.Frame.Source.Locate(span.Start, span.Length);
}
