// The .debug_line of a linked program → LineTable. Compilers' tables (DWARF 2 to 5) are read as well as Toy's own; a
// damaged one costs a warning and what lies behind the damage, never the program.

using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.DebugLines;

/// <summary>Reads line tables.</summary>
public static class LineTableReader
{
    private const int MaximumEntries = 4 << 20;

    /// <summary>The program's lines; none when it has no line table.</summary>
    public static LineTable Read(Executable program, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (program.FindSection(".debug_line") is not { Contents.IsEmpty: false } section)
            return LineTable.Empty;

        var code = new CodeRanges(program);
        var entries = new List<LineTableEntry>();
        var units = new DwarfCursor(section.Contents.Span);
        var number = 0;
        try
        {
            while (!units.IsAtEnd && entries.Count < MaximumEntries)
            {
                number++;
                var length = units.Word();
                if (length == DwarfLines.Length64)
                    throw new MalformedLineTableException("it is in the 64-bit format");
                ReadUnit(units.Take(length), program, code, number, entries, diagnostics);
            }
        }
        catch (MalformedLineTableException problem)
        {
            Warn(program, number, problem, diagnostics);
        }

        return new LineTable(entries);
    }

    /// <summary>A unit that cannot be read does not keep the next ones from being read.</summary>
    private static void ReadUnit(
        ReadOnlySpan<byte> unit,
        Executable program,
        CodeRanges code,
        int number,
        List<LineTableEntry> entries,
        DiagnosticBag diagnostics)
    {
        try
        {
            LineProgram.Read(new DwarfCursor(unit), program, code, entries);
        }
        catch (MalformedLineTableException problem)
        {
            Warn(program, number, problem, diagnostics);
        }
    }

    private static void Warn(
        Executable program, int unit, MalformedLineTableException problem, DiagnosticBag diagnostics) => diagnostics.Warning(
        LineDiagnostics.BadLineTable,
        string.Create(CultureInfo.InvariantCulture, $"the line table of {program.Name} is corrupt in unit {unit}: {problem.Message}"));
}
