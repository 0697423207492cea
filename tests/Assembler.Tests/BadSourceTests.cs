using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;
using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class BadSourceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment")]
    [InlineData(";;;")]
    [InlineData("/* only\na comment */")]
    public void An_empty_source_makes_an_empty_object(string source) =>
        Assert.All(Assembly.Object(source).Sections, section => Assert.Equal(0u, section.Size));

    [Theory]
    [InlineData("\u007fELF\u0001\u0001", "TOY0008")]
    [InlineData("nop\n\0\0\0", "TOY0008")]
    [InlineData("/* never closed", "TOY0003")]
    [InlineData("nop /* never closed", "TOY0003")]
    [InlineData(".macro m a /* never closed", "TOY0003 TOY0350")]
    [InlineData(".ascii \"never closed", "TOY0002")]
    [InlineData("nop \u001b", "TOY0001")]
    [InlineData("\"quoted\"", "TOY0004")]
    [InlineData(".include \"nothing\"", "TOY0400")]
    [InlineData(".incbin \"nothing\"", "TOY0400")]
    [InlineData(".include nothing", "TOY0309")]
    public void An_ill_source_is_reported(string source, string ids) => Assert.Equal(ids, Assembly.Ids(source));

    [Fact]
    public void A_source_that_is_too_large_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        var options = new AssemblerOptions { Limits = new AssemblerLimits { SourceSize = 10 } };

        Assert.Null(SourceAssembler.Assemble(new SourceText("big.s", "nop ; nop ; nop"), options, diagnostics));
        Assert.Equal("TOY0056", Assert.Single(diagnostics.Items).Id);
    }

    [Fact]
    public void A_statement_of_too_many_words_is_refused() =>
        Assert.Equal("TOY0051", Assembly.Ids(".byte " + string.Concat(Enumerable.Repeat("1,", 60_000)) + "1"));

    [Fact]
    public void A_file_that_includes_itself_is_stopped()
    {
        var options = new AssemblerOptions { Sources = new Echo(".include \"self.s\"\n") };

        Assert.Equal("TOY0052", Assert.Single(Assembly.Of(".include \"self.s\"\n", options).Diagnostics).Id);
    }

    [Fact]
    public void A_macro_that_calls_itself_twice_is_reported_once() =>
        Assert.Equal("TOY0052", Assembly.Ids(".macro m\nm\nm\n.endm\nm\n"));

    [Fact]
    public void An_empty_block_repeated_without_end_is_stopped() =>
        Assert.Equal("TOY0055", Assembly.Ids(".rept 1000000000\n.endr\n"));

    [Fact]
    public void A_comment_that_opens_many_times_is_read_once() =>
        Assert.Equal("TOY0003", Assembly.Ids(string.Concat(Enumerable.Repeat("/* ", 200_000))));

    [Fact]
    public void Bytes_that_are_not_utf8_keep_their_values()
    {
        var source = SourceText.FromBytes("latin1.s", [.. ".data\n.ascii \""u8, 0xe9, 0xff, .. "\"\n"u8]);
        var result = SourceAssembler.Assemble(source, new AssemblerOptions(), new DiagnosticBag());

        Assert.Equal([0xe9, 0xff], result!.Object.Sections.Single(s => s.Name == ".data").Contents);
    }

    [Fact]
    public void Utf8_keeps_its_bytes_and_a_byte_order_mark_is_dropped()
    {
        var source = SourceText.FromBytes("utf8.s", [0xef, 0xbb, 0xbf, .. ".data\n.ascii \"é→\"\n"u8]);
        var result = SourceAssembler.Assemble(source, new AssemblerOptions(), new DiagnosticBag());

        Assert.Equal("é→"u8.ToArray(), result!.Object.Sections.Single(s => s.Name == ".data").Contents);
    }

    [Fact]
    public void Included_files_are_assembled_in_place()
    {
        var options = new AssemblerOptions { Sources = new Echo(".byte 2\n") };
        var result = Assembly.Of(".data\n.byte 1\n.include \"x\"\n.byte 3\n.incbin \"x\", 1, 4\n", options).Result;

        Assert.Equal([1, 2, 3, .. "byte"u8], result!.Object.Sections.Single(s => s.Name == ".data").Contents);
    }

    [Fact]
    public void Windows_line_ends_are_line_ends() =>
        Assert.Equal("0102", Assembly.Data(".byte 1\r\n.macro m x\r\n.byte \\x\r\n.endm\r\nm 2\r\n"));

    private sealed class Echo(string text) : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
    }
}
