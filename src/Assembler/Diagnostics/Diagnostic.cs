// What went wrong in a user's source, object or link, as data: printing it is the caller's affair.

namespace Toy.Assembler.Diagnostics;

/// <summary>
/// One message about a user's input. <paramref name="Id"/> is stable (<c>TOY0123</c>); <paramref name="Message"/> is one
/// sentence without a full stop; <paramref name="Location"/> is null when no source line is to blame (a link, a file).
/// </summary>
public sealed record Diagnostic(
    Severity Severity,
    string Id,
    string Message,
    SourceLocation? Location = null)
{
    /// <summary>What to do or where it came from, each printed as a line of its own below the message.</summary>
    public IReadOnlyList<DiagnosticNote> Notes { get; init; } = [];
}

/// <summary>A further line of a diagnostic: a hint, or a level of the macro or include stack.</summary>
public sealed record DiagnosticNote(string Message, SourceLocation? Location = null);

/// <summary>
/// A range of one source line. <paramref name="Line"/> and <paramref name="Column"/> count from 1; <paramref name="Length"/>
/// is in characters and may be 0; <paramref name="Text"/> is the whole line, for the caret.
/// </summary>
public sealed record SourceLocation(string File, int Line, int Column, int Length = 0, string? Text = null);

public enum Severity
{
    Note,
    Warning,
    Error,
}
