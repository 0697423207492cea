using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class LineTests
{
    [Fact]
    public void Lines_that_a_compiler_gives_reach_the_program() =>
        Assert.Equal(["a.c:3", "b.h:7", "a.c:4"], Lines("""
            	.file "a.c"
            	.text
            	.globl _start
            	.file 1 "a.c"
            	.file 2 "b.h"
            _start:
            	.loc 1 3 1 view .LVU0
            	nop
            	.loc 2 7 5 is_stmt 0 view .LVU1
            	nop
            	.loc 1 4
            	ret
            """));

    [Fact]
    public void A_source_without_lines_of_its_own_gets_those_it_has() =>
        Assert.Equal(["test.s:3", "test.s:7", "test.s:8"], Lines(
            "\t.globl _start\n_start:\n\tnop\n\t.macro two\n\tnop; nop\n\t.endm\n\ttwo\n\tret\n", isPlain: true));

    [Fact]
    public void Views_count_rows_at_one_address()
    {
        var data = Assembly.Object("""
            	.file 1 "a.c"
            	.loc 1 1 1 view .LVU0
            	.loc 1 2 1 view .LVU1
            	.loc 1 3 1 view .LVU2
            	nop
            	.loc 1 4 1 view .LVU3
            	.data
            	.byte .LVU0, .LVU1, .LVU2, .LVU3
            """).Sections.Single(s => s.Name == ".data").Contents;

        Assert.Equal([0, 1, 2, 0], data);
    }

    [Theory]
    [InlineData(".file", "TOY0452")]
    [InlineData(".file 1", "TOY0452")]
    [InlineData(".file 100000 \"a.c\"", "TOY0452")]
    [InlineData(".loc 1 1", "TOY0452")]
    [InlineData(".file 1 \"a.c\"\n.loc 1", "TOY0452")]
    [InlineData(".file 1 \"a.c\"\n.loc 1 1 1 zork", "TOY0452")]
    public void Wrong_lines_are_reported(string source, string id) => Assert.Equal(id, Assembly.Ids(source));

    private static List<string> Lines(string source, bool isPlain = false)
    {
        var assembly = Assembly.Of(source + "\n", new AssemblerOptions { DebugLines = isPlain });
        var diagnostics = new DiagnosticBag();
        var program = Linker.Link([assembly.Result!.Object], new LinkOptions(), diagnostics);
        Assert.Empty(diagnostics.Items);
        var lines = LineTableReader.Read(program!.Program, diagnostics);
        Assert.Empty(diagnostics.Items);
        return [.. lines.Entries.Select(e => $"{e.File.Path}:{e.Line}")];
    }
}
