using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Sources;

/// <summary>Whether a text can be a source at all.</summary>
internal static class SourceChecks
{
    /// <summary>Null when it can; otherwise a diagnostic's id and a clause that follows the file's name.</summary>
    public static (string Id, string Clause)? Problem(SourceText source, AssemblerLimits limits)
    {
        var text = source.Text;
        if (text.Length > limits.SourceSize)
            return (DiagnosticIds.SourceTooLarge, $"is larger than {limits.SourceSize} characters");
        if (text.StartsWith("\u007fELF", StringComparison.Ordinal))
            return (DiagnosticIds.BinaryFile, "is an object or an executable, not assembly source");
        return text.Contains('\0', StringComparison.Ordinal)
            ? (DiagnosticIds.BinaryFile, "is a binary file, not assembly source") : null;
    }
}
