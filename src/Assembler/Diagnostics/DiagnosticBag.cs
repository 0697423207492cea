namespace Toy.Assembler.Diagnostics;

/// <summary>Collects diagnostics in the order in which they were found.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void Error(string id, string message, SourceLocation? location = null, params DiagnosticNote[] notes) =>
        Add(new Diagnostic(Severity.Error, id, message, location) { Notes = notes });

    public void Warning(string id, string message, SourceLocation? location = null, params DiagnosticNote[] notes) =>
        Add(new Diagnostic(Severity.Warning, id, message, location) { Notes = notes });
}
