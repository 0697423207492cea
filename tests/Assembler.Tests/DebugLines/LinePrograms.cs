// Programs with line tables for tests, and their lines as text.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Elf;
using Toy.Assembler.Tests.Linking;

namespace Toy.Assembler.Tests.DebugLines;

internal static class LinePrograms
{
    public const uint Text = 0x1_0000;

    /// <summary>An object with so many bytes of code, and rows for them.</summary>
    public static ObjectBuilder Object(string name, uint size, LineTableWriter writer, params LineTableRow[] rows)
    {
        var file = new ObjectBuilder(name).Text().Label(name == "a.o" ? "_start" : "other").Bytes(new byte[size]);
        writer.AddRows(TestObjects.SectionSymbol(file.Current), size, rows);
        file.Section(".debug_line", SectionFlags.None);
        writer.WriteTo(file.Current);
        return file;
    }

    /// <summary>A program of 16 bytes of code whose .debug_line is given byte by byte.</summary>
    public static Executable WithTable(byte[] table, byte[]? strings = null)
    {
        var text = new ProgramSection(
            ".text", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Execute, Text, 16, new byte[16]);
        var lines = new ProgramSection(
            ".debug_line", SectionType.ProgBits, SectionFlags.None, 0, (uint)table.Length, table);
        var names = new ProgramSection(
            ".debug_line_str", SectionType.ProgBits, SectionFlags.None, 0, (uint)(strings?.Length ?? 0), strings);
        return new Executable(
            "program", Text, [new Segment(Text, text.Contents, 16, SegmentAccess.Read)], [text, lines, names], []);
    }

    public static string[] Lines(Executable program)
    {
        var diagnostics = new DiagnosticBag();
        var table = LineTableReader.Read(program, diagnostics);
        Assert.Empty(diagnostics.Items);
        return Describe(table);
    }

    public static string[] Describe(LineTable table) =>
        [.. table.Entries.Select(e => $"{e.Start:x}-{e.End:x} {e.File.Path}:{e.Line}:{e.Column}{(e.IsStatement ? "" : " -")}")];
}
