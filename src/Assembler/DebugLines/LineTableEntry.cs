namespace Toy.Assembler.DebugLines;

/// <summary>
/// The code from <paramref name="Start"/> up to, not including, <paramref name="End"/> comes from this line.
/// <paramref name="Column"/> is 0 when not known; <paramref name="IsStatement"/> marks a good place for a breakpoint.
/// </summary>
public readonly record struct LineTableEntry(
    uint Start, uint End, SourceFile File, int Line, int Column, bool IsStatement);
