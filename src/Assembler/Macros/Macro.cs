using Toy.Assembler.Sources;

namespace Toy.Assembler.Macros;

/// <summary>A macro as `.macro` defined it.</summary>
/// <param name="Body">The lines up to `.endm`, with the numbers that they have in their file.</param>
internal sealed record Macro(string Name, MacroParameter[] Parameters, SourceText Body, SourceSpan Place);

/// <summary>A parameter; its default is empty when none was given.</summary>
internal sealed record MacroParameter(string Name, string Default, ParameterKind Kind);

internal enum ParameterKind : byte
{
    Optional,

    /// <summary>`:req`</summary>
    Required,

    /// <summary>`:vararg`: takes all that is left of the line.</summary>
    Rest,
}
