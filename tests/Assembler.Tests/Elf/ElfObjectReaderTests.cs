// What the writer wrote is read back; what is no object of Toy's is refused in words.

using System.Buffers.Binary;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Tests.Elf;

public sealed class ElfObjectReaderTests
{
    private const int ClassOffset = 4;
    private const int DataOffset = 5;
    private const int VersionOffset = 20;
    private const int SectionHeaderOffset = 32;
    private const int SectionNamesOffset = 50;

    [Fact]
    public void An_object_that_was_written_reads_back_the_same()
    {
        var original = TestObjects.Everything();
        var copy = GnuAssembler.Read(ElfObjectWriter.Write(original));
        Assert.Equal(Descriptions.Describe(original), Descriptions.Describe(copy));
    }

    [Fact]
    public void An_empty_object_has_the_three_standard_sections() =>
        Assert.Equal(
            [".text", ".data", ".bss"],
            GnuAssembler.Read(ElfObjectWriter.Write(new ObjectFile("empty.o"))).Sections.Select(s => s.Name));

    [Fact]
    public void The_file_comes_first_among_the_symbols_and_locals_before_globals()
    {
        var file = TestObjects.Everything();
        file.Symbols.Reverse();
        var copy = GnuAssembler.Read(ElfObjectWriter.Write(file));
        Assert.Equal(
            ["everything.c", "limit", "inner", ".text", "maybe", "far", "pool", "shared", "secret", "_start"],
            copy.Symbols.Select(s => s.Name));
    }

    [Fact]
    public void A_reference_to_a_number_keeps_no_symbol()
    {
        var copy = GnuAssembler.Read(ElfObjectWriter.Write(TestObjects.Everything()));
        var symbol = copy.Sections[0].Relocations[^1].Symbol;
        Assert.Equal(SymbolPlace.Absolute, symbol.Place);
        Assert.Equal("", symbol.Name);
        Assert.DoesNotContain(copy.Symbols, s => s.Name.Length == 0);
    }

    [Fact]
    public void Too_many_sections_are_refused_by_the_writer()
    {
        var file = new ObjectFile("big.o");
        for (var i = 0; i < ObjectFile.MaximumSections - 2; i++)
            file.Sections.Add(new Section($".s{i}", SectionType.ProgBits, SectionFlags.None));
        Assert.Throws<ArgumentException>(() => ElfObjectWriter.Write(file));
        file.Sections.RemoveAt(0);
        Assert.Equal(ObjectFile.MaximumSections, GnuAssembler.Read(ElfObjectWriter.Write(file)).Sections.Count);
    }

    [Fact]
    public void What_is_no_object_is_refused_in_words()
    {
        AssertRefused([], "TOY0600: bad.o is empty");
        AssertRefused("#!/bin/sh\n"u8.ToArray(), "TOY0600: bad.o is not an ELF file");
        AssertRefused([0x7F], "TOY0600: bad.o is not an ELF file");
        AssertRefused(Good()[..30], "TOY0604: bad.o is cut short: the ELF header should end at byte 52 but the file has 30");
        AssertRefused(GnuAssembler.WithMachine(Good(), 3), "TOY0601: bad.o was made for Intel 80386; assemble it with toy asm");
        AssertRefused(GnuAssembler.WithMachine(Good(), 62), "TOY0601: bad.o was made for AMD x86-64; assemble it with toy asm");
        AssertRefused(GnuAssembler.WithMachine(Good(), 0xBEEF), "TOY0601: bad.o was made for machine 0xbeef; assemble it with toy asm");
        AssertRefused(With(ClassOffset, 2), "TOY0602: bad.o is not a 32-bit little-endian ELF file, as all of Toy's are");
        AssertRefused(With(VersionOffset, 9), "TOY0602: bad.o has an unknown version of the ELF format");
        AssertRefused(ElfExecutableWriter.Write(TestObjects.Program()), "TOY0603: bad.o is not an object but an executable");
    }

    [Fact]
    public void Corrupt_headers_are_named()
    {
        var file = Good();
        AssertRefused(file[..^1], $"TOY0604: bad.o is cut short: the table of sections should end at byte {file.Length} but the file has {file.Length - 1}");
        AssertRefused(With(SectionHeaderOffset, 0xFFFF_FFF0), $"TOY0604: bad.o is cut short: the table of sections should end at byte {0xFFFF_FFF0UL + HeaderBytes(file)} but the file has {file.Length}");
        AssertRefused(With(SectionNamesOffset, (ushort)99), "TOY0605: bad.o is corrupt: section names should be in section 99 of 13");
        AssertRefused(WithSection(3, 16, 0xFFFF_FFFF), $"TOY0604: bad.o is cut short: section 3 should end at byte 4294967391 but the file has {file.Length}");
        AssertRefused(WithSection(2, 32, 3), "TOY0606: bad.o is corrupt: section .text is aligned to 3, not a power of two");
        AssertRefused(WithSection(3, 28, 0), "TOY0608: bad.o is corrupt: section 3 relocates section 0, which cannot be relocated");
        AssertRefused(WithSection(10, 36, 15), "TOY0606: bad.o is corrupt: section 10 should be a table of 16-byte entries but has 176 bytes in entries of 15");
        AssertRefused(WithSection(2, 4, 77), "TOY0609: bad.o has section .text of type 77, which Toy does not support");
    }

    [Fact]
    public void Corrupt_contents_are_named()
    {
        var relocations = SectionOffset(3);
        AssertRefused(With(relocations, 61u), "TOY0608: bad.o is corrupt: a relocation at .text+0x3d lies outside the section");
        AssertRefused(With(relocations, uint.MaxValue), "TOY0608: bad.o is corrupt: a relocation at .text+0xffffffff lies outside the section");
        AssertRefused(With(relocations + 4, 0xFFFF_FF01), "TOY0608: bad.o is corrupt: the relocation at .text+0x0 names symbol 16777215 of 11");
        AssertRefused(With(relocations + 4, 0x0000_0105u), "TOY0609: bad.o has relocation type 5 in .text, which Toy does not support");

        const int index = 14;
        var symbols = SectionOffset(10) + 16;
        AssertRefused(With(symbols, 0x1000u), "TOY0606: bad.o is corrupt: its string table has a name at offset 4096 of 62");
        AssertRefused(With(symbols + index, (ushort)13), "TOY0607: bad.o is corrupt: symbol 1 'everything.c' is in section 13 of 13");
        AssertRefused(With(symbols + index, (ushort)0xFF00), "TOY0607: bad.o is corrupt: symbol 1 'everything.c' is in section 65280 of 13");
        AssertRefused(With(symbols + 12, 0x14), "TOY0607: bad.o is corrupt: symbol 1 names a section or a file but is not local");
        AssertRefused(With(symbols + 12, 0x51), "TOY0607: bad.o is corrupt: symbol 1 'everything.c' has the unknown binding 5");
        AssertRefused(With(symbols + 12, 0x0A), "TOY0609: bad.o has symbol 1 'everything.c' of type 10, which Toy does not have");
    }

    [Fact]
    public void Many_sections_over_the_same_bytes_are_refused()
    {
        var file = Good();
        foreach (var section in (int[])[4, 7, 8])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(HeaderOf(file, section) + 16), 0);
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(HeaderOf(file, section) + 20), (uint)file.Length);
        }

        AssertRefused(file, "TOY0606: bad.o is corrupt: its sections overlap");
    }

    internal static void AssertRefused(byte[] bytes, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ElfObjectReader.Read("bad.o", bytes, diagnostics));
        var diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal(expected, $"{diagnostic.Id}: {diagnostic.Message}");
    }

    private static byte[] Good() => ElfObjectWriter.Write(TestObjects.Everything());

    private static byte[] With(int offset, byte value)
    {
        var file = Good();
        file[offset] = value;
        return file;
    }

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

    private static byte[] WithSection(int section, int field, uint value) => With(HeaderOf(Good(), section) + field, value);

    private static int HeaderOf(byte[] file, int section) =>
        BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(SectionHeaderOffset)) + (section * 40);

    private static int SectionOffset(int section)
    {
        var file = Good();
        return BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(HeaderOf(file, section) + 16));
    }

    private static ulong HeaderBytes(byte[] file) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(48)) * 40UL;
}
