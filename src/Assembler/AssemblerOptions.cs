using Toy.Assembler.Sources;
using Toy.Isa;

namespace Toy.Assembler;

/// <summary>How a source is to be assembled.</summary>
public sealed record AssemblerOptions
{
    /// <summary>The instructions that there are.</summary>
    public InstructionTable Instructions
    {
        get => field ?? InstructionTable.Standard;
        init;
    }

    /// <summary>The system calls that <c>toy.inc</c> tells of.</summary>
    public IReadOnlyList<SystemCall> SystemCalls
    {
        get => field ?? Isa.SystemCalls.All;
        init;
    }

    /// <summary>Symbols that are defined before the first line.</summary>
    public IReadOnlyList<PredefinedSymbol> Symbols { get; init; } = [];

    /// <summary>Where `.include` and `.incbin` read; null: they may not, but for `toy.inc`.</summary>
    public ISourceProvider? Sources { get; init; }

    /// <summary>Makes a line table for a source that has no `.loc` of its own.</summary>
    public bool DebugLines { get; init; }

    /// <summary>Keeps what the listing needs.</summary>
    public bool Listing { get; init; }

    public AssemblerLimits Limits { get; init; } = AssemblerLimits.Default;
}
