// What the writer wrote, linked and read back.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Tests.Linking;

namespace Toy.Assembler.Tests.DebugLines;

public sealed class LineTableTests
{
    [Fact]
    public void Rows_read_back_as_ranges_of_addresses()
    {
        var writer = new LineTableWriter();
        writer.AddFile(0, "/home/student", "main.c");
        writer.AddFile(1, null, "main.c");
        writer.AddFile(2, "include", "types.h");
        writer.AddFile(4, null, "lib/list.c");
        writer.AddFile(5, "include", "list.h");
        var program = Links.Link(LinePrograms.Object(
            "a.o",
            0x3000,
            writer,
            new LineTableRow(0, 1, 3, 14),
            new LineTableRow(2, 2, 1),
            new LineTableRow(2, 2, 9, 7, IsStatement: false),
            new LineTableRow(9, 4, 10_000),
            new LineTableRow(12, 0, 1, 2) { IsPrologueEnd = true },
            new LineTableRow(0x2000, 5, 2)));
        Assert.Equal(
            [
                "10000-10002 main.c:3:14",
                "10002-10009 include/types.h:9:7 -",
                "10009-1000c lib/list.c:10000:0",
                "1000c-12000 main.c:1:2",
                "12000-13000 include/list.h:2:0",
            ],
            LinePrograms.Lines(program.Program));
    }

    [Fact]
    public void Every_step_of_line_and_address_survives()
    {
        var random = new Random(5);
        var rows = new List<LineTableRow>();
        var (offset, line) = (0u, 1);
        for (var i = 0; i < 3000; i++)
        {
            rows.Add(new LineTableRow(offset, 1, line, random.Next(3), random.Next(2) == 0));
            offset += random.Next(8) == 0 ? (uint)random.Next(1, 70_000) : (uint)random.Next(1, 20);
            line = Math.Max(1, random.Next(8) == 0 ? random.Next(1, int.MaxValue) : line + random.Next(-8, 12));
        }

        var writer = new LineTableWriter();
        writer.AddFile(1, null, "a.c");
        var program = Links.Link(LinePrograms.Object("a.o", offset, writer, [.. rows]));
        Assert.Equal(
            rows.Select((r, i) => $"{LinePrograms.Text + r.Offset:x}-{LinePrograms.Text + (i + 1 < rows.Count ? rows[i + 1].Offset : offset):x} a.c:{r.Line}:{r.Column}{(r.IsStatement ? "" : " -")}"),
            LinePrograms.Lines(program.Program));
    }

    [Fact]
    public void Tables_of_several_objects_are_joined()
    {
        ObjectBuilder Make(string name, string file)
        {
            var writer = new LineTableWriter();
            writer.AddFile(1, null, file);
            return LinePrograms.Object(name, 4, writer, new LineTableRow(0, 1, 1), new LineTableRow(2, 1, 2));
        }

        var program = Links.Link(Make("a.o", "first.s"), Make("b.o", "second.s"));
        Assert.Equal(
            ["10000-10002 first.s:1:0", "10002-10004 first.s:2:0", "10004-10006 second.s:1:0", "10006-10008 second.s:2:0"],
            LinePrograms.Lines(program.Program));
    }

    [Fact]
    public void An_address_finds_its_line()
    {
        var file = new SourceFile("a.c", null);
        LineTableEntry Entry(uint start, uint end, int line) => new(start, end, file, line, 0, true);
        var table = new LineTable([Entry(30, 40, 3), Entry(10, 20, 1), Entry(20, 25, 2), Entry(35, 50, 4), Entry(32, 33, 5)]);
        int? LineAt(uint address) => table.Find(address)?.Line;
        Assert.Equal(
            [null, 1, 1, 2, 2, null, 3, 3, 4, 4, null],
            new uint[] { 9, 10, 19, 20, 24, 25, 30, 39, 40, 49, 50 }.Select(LineAt));
        Assert.Equal([(10u, 20u), (20u, 25u), (30u, 40u), (40u, 50u)], table.Entries.Select(e => (e.Start, e.End)));
        Assert.Null(LineTable.Empty.Find(0));
    }

    [Fact]
    public void A_program_without_a_table_has_no_lines()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Same(LineTable.Empty, LineTableReader.Read(Links.Link(new ObjectBuilder("a.o").Text().Label("_start").Bytes(1)).Program, diagnostics));
        Assert.Empty(diagnostics.Items);
    }

    [Fact]
    public void File_numbers_have_bounds()
    {
        var writer = new LineTableWriter();
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.AddFile(-1, null, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.AddFile(LineTableWriter.MaximumFile + 1, null, "x"));
        writer.AddFile(LineTableWriter.MaximumFile, null, "x");
        Assert.Equal(
            ["10000-10001 x:1:0"],
            LinePrograms.Lines(Links.Link(LinePrograms.Object("a.o", 1, writer, new LineTableRow(0, LineTableWriter.MaximumFile, 1))).Program));
    }
}
