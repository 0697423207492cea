namespace Toy.Assembler.DebugLines;

/// <summary>Ids of diagnostics about line tables, TOY0650 to TOY0699.</summary>
public static class LineDiagnostics
{
    /// <summary>A line table cannot be read; what was read before counts.</summary>
    public const string BadLineTable = "TOY0650";
}
