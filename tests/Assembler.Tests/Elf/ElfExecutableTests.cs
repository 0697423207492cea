// Programs written and read back, looked at by stock tools, and refused in words when they are not programs of Toy's.

using System.Buffers.Binary;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Testing;

namespace Toy.Assembler.Tests.Elf;

public sealed class ElfExecutableTests
{
    private const int EntryOffset = 24;
    private const int FirstSegment = 52;
    private const int SegmentSize = 32;

    [Fact]
    public void A_program_that_was_written_reads_back_the_same() =>
        Assert.Equal(Descriptions.Describe(TestObjects.Program()), Descriptions.Describe(Read(Good())));

    [Fact]
    public void A_program_without_sections_reads_back_the_same()
    {
        var stripped = TestObjects.Program() with { Sections = [], Symbols = [] };
        Assert.Equal(Descriptions.Describe(stripped), Descriptions.Describe(Read(ElfExecutableWriter.Write(stripped))));
    }

    [Fact]
    public void Segments_lie_in_the_file_as_in_their_pages()
    {
        var file = Good();
        for (var at = FirstSegment; at < FirstSegment + (3 * SegmentSize); at += SegmentSize)
        {
            var offset = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 4));
            var address = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 8));
            Assert.Equal(address % 4096, offset % 4096);
        }
    }

    [Fact]
    public void What_is_no_program_is_refused_in_words()
    {
        AssertRefused([], "TOY0600: prog is empty");
        AssertRefused(GnuAssembler.WithMachine(Good(), 3), "TOY0601: prog was made for Intel 80386; assemble it with toy asm");
        AssertRefused(ElfObjectWriter.Write(TestObjects.Everything()), "TOY0603: prog is not an executable but an object");
        AssertRefused(With(EntryOffset, 0x1_0005), "TOY0610: prog is corrupt: its entry point 0x00010005 is in none of its segments");
    }

    [Fact]
    public void Corrupt_segments_are_named()
    {
        var second = FirstSegment + SegmentSize;
        AssertRefused(With(second, 3), "TOY0609: prog is dynamically linked; Toy's programs are static");
        AssertRefused(With(second + 4, 0xFFFF_FFFF), $"TOY0604: prog is cut short: the segment at 0x00011000 should end at byte 4294967298 but the file has {Good().Length}");
        AssertRefused(With(second + 8, 0x1_0002), "TOY0610: prog is corrupt: its segments overlap at 0x00010002");
        AssertRefused(With(second + 16, 4), "TOY0610: prog is corrupt: the segment at 0x00011000 has more bytes than memory");
        AssertRefused(With(second + 20, 0xFFFF_0000), "TOY0610: prog is corrupt: the segment at 0x00011000 does not end below 4 GiB");
        AssertRefused(With(42, (ushort)31), "TOY0605: prog is corrupt: its program headers have 31 bytes");
        AssertRefused(Good()[..100], $"TOY0604: prog is cut short: the table of sections should end at byte {Good().Length} but the file has 100");
    }

    [ToolFact("readelf", "nm", "objdump", "size", "strings")]
    public void Stock_tools_read_a_program_without_a_warning()
    {
        StockTools.AssertContent(Good());
        var stripped = ElfExecutableWriter.Write(TestObjects.Program() with { Sections = [], Symbols = [] });
        using var folder = new TemporaryFolder();
        Assert.Equal("", Tool.Run("readelf", "-aW", folder.Write("stripped", stripped)).Errors);
    }

    internal static Executable Read(byte[] bytes, string name = "program")
    {
        var diagnostics = new DiagnosticBag();
        var program = ElfExecutableReader.Read(name, bytes, diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(program);
        return program;
    }

    private static byte[] Good() => ElfExecutableWriter.Write(TestObjects.Program());

    private static byte[] With(int offset, ushort value)
    {
        var file = Good();
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(offset), value);
        return file;
    }

    private static byte[] With(int offset, uint value)
    {
        var file = Good();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(offset), value);
        return file;
    }

    private static void AssertRefused(byte[] bytes, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ElfExecutableReader.Read("prog", bytes, diagnostics));
        var diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal(expected, $"{diagnostic.Id}: {diagnostic.Message}");
    }
}
