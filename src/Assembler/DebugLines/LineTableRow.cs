namespace Toy.Assembler.DebugLines;

/// <summary>
/// The code from <paramref name="Offset"/> in its section on comes from this line; <paramref name="File"/> is a number that
/// was given to <see cref="LineTableWriter.AddFile"/>, <paramref name="Column"/> 0 when not known.
/// </summary>
public readonly record struct LineTableRow(uint Offset, int File, int Line, int Column = 0, bool IsStatement = true)
{
    /// <summary>Where a breakpoint on the function should stop.</summary>
    public bool IsPrologueEnd { get; init; }
}
