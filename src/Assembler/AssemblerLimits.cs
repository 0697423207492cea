namespace Toy.Assembler;

/// <summary>Caps that keep any source, however ill, from taking more time or memory than a caller will give.</summary>
public sealed record AssemblerLimits
{
    public static AssemblerLimits Default { get; } = new();

    /// <summary>After so many errors the rest of the source is not read.</summary>
    public int Errors { get; init; } = 100;

    /// <summary>Characters of one file.</summary>
    public int SourceSize { get; init; } = 64 << 20;

    /// <summary>Bytes of all sections together.</summary>
    public long OutputSize { get; init; } = 64 << 20;

    /// <summary>Files, macros and repeated blocks inside one another.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Parentheses inside one another.</summary>
    public int ExpressionNesting { get; init; } = 200;

    /// <summary>Tokens between two statement separators.</summary>
    public int StatementTokens { get; init; } = 100_000;

    /// <summary>Statements read, each repetition counted.</summary>
    public long Statements { get; init; } = 5_000_000;

    /// <summary>Characters that macros and repeated blocks may make.</summary>
    public long ExpansionSize { get; init; } = 64 << 20;
}
