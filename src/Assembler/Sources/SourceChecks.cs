using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Sources;

/// <summary>Whether bytes can be a source at all.</summary>
public static class SourceChecks
{
    /// <summary>Null when they can; otherwise a diagnostic's id and a clause that follows the file's name.</summary>
    public static (string Id, string Clause)? Problem(ReadOnlySpan<byte> bytes, AssemblerLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (bytes.Length > limits.SourceSize)
            return (DiagnosticIds.SourceTooLarge, $"is larger than {limits.SourceSize} bytes");
        if (bytes.StartsWith("\u007fELF"u8))
            return (DiagnosticIds.BinaryFile, "is an object or an executable, not assembly source");
        return bytes.Contains((byte)0) ? (DiagnosticIds.BinaryFile, "is a binary file, not assembly source") : null;
    }
}
