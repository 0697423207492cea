using Toy.Assembler.Expressions;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Sections;

/// <summary>A field whose value waits for the end of the source; what is left of it then becomes a relocation.</summary>
internal readonly record struct Fixup(
    Fragment Fragment,
    int Offset,
    byte Size,
    FixupKind Kind,
    Value Value,
    SourceSpan Place);

internal enum FixupKind : byte
{
    /// <summary>A number or address in data.</summary>
    Data,

    /// <summary>An immediate of an instruction.</summary>
    Immediate,

    /// <summary>A displacement of an instruction.</summary>
    Displacement,

    /// <summary>A displacement from which a linker may take the detour through the GOT.</summary>
    RelaxableDisplacement,

    /// <summary>The rel32 of a jmp or jcc: resolved even against a global symbol of the same section, as GNU as does.</summary>
    Jump,

    /// <summary>The rel32 of any other branch.</summary>
    Call,
}
