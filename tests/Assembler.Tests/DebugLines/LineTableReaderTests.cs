// Tables of older and other writers, given byte by byte, and damaged ones.

using System.Text;
using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Tests.DebugLines;

public sealed class LineTableReaderTests
{
    private const byte LineBase = 0xFF; // -1
    private const byte LineRange = 4;
    private const byte OpcodeBase = 10;

    /// <summary>Up to the three bytes that version 4 and 5 changed.</summary>
    private static readonly byte[] Description =
        [1, LineBase, LineRange, OpcodeBase, 0, 1, 1, 1, 1, 0, 0, 0, 1];

    private static readonly byte[] OldFiles =
        [.. Text("inc"), 0, .. Text("a.c"), 0, 0, 0, .. Text("b.h"), 1, 0, 0, 0];

    /// <summary>Rows at +0 (line 1), +2 (line 5 of the second file), +4 (line 6), end at +8.</summary>
    private static readonly byte[] Steps =
    [
        0, 5, 2, 0, 0, 1, 0,            // set address
        1,                              // copy
        2, 2, 3, 4, 4, 2, 1,            // advance pc, advance line, set file, copy
        OpcodeBase + 2 + (2 * LineRange), // special: 2 bytes, 1 line
        9, 4, 0,                        // fixed advance pc
        0, 1, 1,                        // end of sequence
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Version_2_and_3_are_read(byte version) =>
        Assert.Equal(Expected("inc/b.h"), LinePrograms.Lines(LinePrograms.WithTable(Unit(version, [1, .. Description, .. OldFiles], Steps))));

    [Fact]
    public void Version_4_is_read() =>
        Assert.Equal(Expected("inc/b.h"), LinePrograms.Lines(LinePrograms.WithTable(Unit(4, [1, 1, .. Description, .. OldFiles], Steps))));

    [Fact]
    public void Version_5_is_read_with_names_in_place_and_in_a_section_of_their_own()
    {
        byte[] directories = [1, 1, 0x08, 2, .. Text("/home"), .. Text("inc")];
        byte[] inPlace = [2, 1, 0x08, 2, 0x0B, 3, .. Text("z.c"), 0, .. Text("a.c"), 0, .. Text("b.h"), 1];
        byte[] elsewhere =
        [
            4, 1, 0x1F, 2, 0x0F, 5, 0x1E, 3, 0x09, 3,
            .. Extra(0, 0), .. Extra(0, 0), .. Extra(4, 1),
        ];
        byte[] Extra(byte offset, byte directory) => [offset, 0, 0, 0, directory, .. new byte[16], 2, 7, 7];
        foreach (var files in (byte[][])[inPlace, elsewhere])
        {
            var program = LinePrograms.WithTable(
                Unit(5, [1, 1, .. Description, .. directories, .. files], Steps), [.. Text("a.c"), .. Text("b.h")]);
            Assert.Equal(Expected("inc/b.h"), LinePrograms.Lines(program));
            Assert.Equal("/home", LineTableReader.Read(program, new DiagnosticBag()).Entries[0].File.Directory);
        }
    }

    [Fact]
    public void A_file_may_be_defined_by_the_program_itself() =>
        Assert.Equal(
            Expected("late.c"),
            LinePrograms.Lines(LinePrograms.WithTable(Unit(
                3,
                [1, .. Description, 0, .. Text("a.c"), 0, 0, 0, 0],
                [0, 11, 3, .. Text("late.c"), 0, 0, 0, .. Steps]))));

    [Fact]
    public void Unknown_operations_are_passed_over() =>
        Assert.Equal(
            Expected("inc/b.h"),
            LinePrograms.Lines(LinePrograms.WithTable(Unit(
                2,
                [1, 1, LineBase, LineRange, OpcodeBase + 2, 0, 1, 1, 1, 1, 0, 0, 0, 1, 2, 1, .. OldFiles],
                [10, 0x80, 1, 5, 11, 3, 0, 3, 0x80, 1, 2, .. Steps.Select((b, i) => i == 15 ? (byte)(b + 2) : b)]))));

    [Fact]
    public void A_sequence_about_discarded_code_is_left_out() =>
        Assert.Equal(
            Expected("inc/b.h"),
            LinePrograms.Lines(LinePrograms.WithTable(Unit(2, [1, .. Description, .. OldFiles], [0, 5, 2, 0, 0, 0, 0, .. Steps[7..], .. Steps]))));

    [Fact]
    public void Line_0_is_no_line() =>
        Assert.Equal(
            ["10000-10002 a.c:1:0"],
            LinePrograms.Lines(LinePrograms.WithTable(Unit(
                2, [1, .. Description, .. OldFiles], [.. Steps[..8], 2, 2, 3, 0x7F, 1, 2, 4, 0, 1, 1]))));

    [Theory]
    [InlineData(0, 0xFF, "1: 255 bytes are wanted where 84 are left")]
    [InlineData(4, 9, "1: its version is 9")]
    [InlineData(6, 0xFF, "1: 255 bytes are wanted where 78 are left")]
    [InlineData(13, 0, "1: its header divides by zero")]
    [InlineData(40, 3, "1: file 'b.h' is in directory 3 of 1")]
    public void Damage_is_a_warning(int offset, byte value, string expected)
    {
        var table = Unit(2, [1, .. Description, .. OldFiles], [.. Steps, .. Steps]);
        table[offset] = value;
        Assert.Equal("TOY0650: the line table of program is corrupt in unit " + expected, Warning(table));
    }

    [Fact]
    public void What_lies_before_and_in_units_behind_the_damage_is_read()
    {
        var good = Unit(2, [1, .. Description, .. OldFiles], Steps);
        var cut = Unit(2, [1, .. Description, .. OldFiles], [.. Steps, 0, 5, 2, 8]);
        byte[] shifted = [.. good];
        shifted[^(Steps.Length - 3)] = 8;
        var diagnostics = new DiagnosticBag();
        var table = LineTableReader.Read(LinePrograms.WithTable([.. cut, .. shifted]), diagnostics);
        Assert.Single(diagnostics.Items);
        Assert.Equal(6, table.Entries.Count);
    }

    [Fact]
    public void The_64_bit_format_is_refused() =>
        Assert.Equal(
            "TOY0650: the line table of program is corrupt in unit 1: it is in the 64-bit format",
            Warning([0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]));

    [Fact]
    public void A_damaged_table_is_read_or_warned_about()
    {
        byte[] directories = [1, 1, 0x08, 2, .. Text("/home"), .. Text("inc")];
        byte[] files = [3, 1, 0x1F, 2, 0x0F, 5, 0x1E, 2, 0, 0, 0, 0, 0, .. new byte[16], 4, 0, 0, 0, 1, .. new byte[16]];
        byte[] good =
        [
            .. Unit(5, [1, 1, .. Description, .. directories, .. files], Steps),
            .. Unit(2, [1, .. Description, .. OldFiles], Steps),
        ];
        var random = new Random(3);
        var warned = 0;
        for (var i = 0; i < 5000; i++)
        {
            var table = (byte[])good.Clone();
            for (var hits = random.Next(1, 4); hits > 0; hits--)
                table[random.Next(table.Length)] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
            var diagnostics = new DiagnosticBag();
            LineTableReader.Read(LinePrograms.WithTable(table[..random.Next(table.Length / 2, table.Length)], Text("a.c")), diagnostics);
            warned += diagnostics.Items.Count > 0 ? 1 : 0;
        }

        Assert.InRange(warned, 500, 5000);
    }

    private static string[] Expected(string second) =>
        ["10000-10002 a.c:1:0", $"10002-10004 {second}:5:0", $"10004-10008 {second}:6:0"];

    private static byte[] Text(string text) => [.. Encoding.UTF8.GetBytes(text), 0];

    private static byte[] Unit(byte version, byte[] header, byte[] program)
    {
        byte[] rest =
        [
            version, 0, .. version == 5 ? [4, 0] : Array.Empty<byte>(), .. BitConverter.GetBytes(header.Length), .. header, .. program,
        ];
        return [.. BitConverter.GetBytes(rest.Length), .. rest];
    }

    private static string Warning(byte[] table)
    {
        var diagnostics = new DiagnosticBag();
        LineTableReader.Read(LinePrograms.WithTable(table), diagnostics);
        var diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal(Severity.Warning, diagnostic.Severity);
        return $"{diagnostic.Id}: {diagnostic.Message}";
    }
}
