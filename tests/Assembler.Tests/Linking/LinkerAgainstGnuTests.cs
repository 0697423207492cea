// The same objects linked by GNU ld and by Toy at the same addresses give the same bytes and the same symbols. Objects of
// GNU as and gcc serve both: only the machine number differs.

using System.Buffers.Binary;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Elf;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Assembler.Tests.Linking;

public sealed class LinkerAgainstGnuTests
{
    private const ushort Intel80386 = 3;
    private const int SectionHeaderOffset = 32;
    private const int SectionHeaderCount = 48;
    private const int SectionHeaderSize = 40;
    private const int FlagsField = 8;
    private const int EntrySizeField = 36;

    private const string First = """
        	.text
        	.globl _start
        _start:
        	.long shared - ., local - ., weak - ., nowhere, hidden@PLT
        	.long _GLOBAL_OFFSET_TABLE_ - ., shared@GOTOFF, local@GOTOFF + 3
        local:	.byte 1
        	.section .text.unlikely, "ax"
        	.long _start
        	.section .text.startup, "ax"
        	.long local
        	.weak nowhere
        	.section .text.thunk, "axG", @progbits, thunk, comdat
        	.globl thunk
        thunk:	.byte 1
        	.section .rodata
        	.long etext, edata, end, _etext, _edata, _end
        	.balign 32
        	.long shared + 4, .Lhere
        .Lhere:	.byte 7
        	.data
        	.long __init_array_start, __init_array_end
        	.long __start_table, __stop_table
        	.short small, -1
        	.byte small, tiny - 0x20
        	.globl common
        	.comm common, 20, 16
        	.lcomm private, 5
        	.section table, "a"
        	.long 1
        	.section .init_array, "aw"
        	.long _start
        	.section .init_array.00200, "aw"
        	.long local
        	.section .other, "a"
        	.long private, larger, common
        	.section .debug_made_up, ""
        	.long local, .Lhere

        """;

    private const string Second = """
        	.data
        	.globl shared, hidden, weak
        	.hidden hidden
        	.weak weak
        	.balign 8
        shared:	.long 5, local
        hidden:	.long 6
        weak:	.long 7
        local:	.long thunk
        	.globl small, tiny
        	small = 0x7f
        	tiny = 0x41
        	.comm larger, 400, 64
        	.section .text.thunk, "axG", @progbits, thunk, comdat
        	.globl thunk
        thunk:	.byte 2
        	.section table, "a"
        	.long 2
        	.section .init_array.00100, "aw"
        	.long shared
        	.section .bss.more, "aw", @nobits
        	.zero 100
        	.section .other, "a"
        	.byte 9
        	.section .debug_made_up, ""
        	.long local

        """;

    // Hidden, so that position-independent code needs no table of addresses, which GNU ld and Toy arrange differently.
    private const string Program = """
        #pragma GCC visibility push(hidden)
        static int counter; int shared = 3; const char *words[] = {"one", "two", "three"};
        int common_array[100]; static const int table[4] = {1, 2, 3, 4};
        extern int other(int); extern const char *name(unsigned);
        __attribute__((noinline)) static int fold(int x) { for (int i = 0; i < x; i++) counter += i ^ shared; return counter; }
        int choose(int x) { switch (x) { case 1: return 5; case 2: return 77; case 3: return 9; case 4: return table[x & 3];
          case 5: return fold(3); case 6: return 12; default: return -1; } }
        int main(void) { return choose(other(3)) + name(1)[0] + common_array[7]; }
        void _start(void) { main(); for (;;); }
        """;

    private const string Library = """
        #pragma GCC visibility push(hidden)
        extern const char *words[]; int common_array[100]; extern int choose(int);
        int (*functions[])(int) = {choose, 0};
        int other(int x) { static int calls = 1; calls += x; return functions[0](calls); }
        const char *name(unsigned n) { return words[n]; }
        """;

    [ToolFact("as", "ld")]
    public void Hand_written_objects_link_as_with_gnu_ld() =>
        AssertEqual([GnuAssembler.Assemble(First), GnuAssembler.Assemble(Second)]);

    [ToolFact("gcc", "as", "ld")]
    public void Compiled_objects_link_as_with_gnu_ld()
    {
        foreach (var level in (string[])["-O0", "-O1", "-O2", "-O3", "-Os"])
        {
            foreach (var code in (string[])["-fno-pic", "-fpic"])
                AssertEqual([Compile(Program, level, code), Compile(Library, level, code)]);
        }
    }

    /// <summary>Links both ways; GNU ld is told the addresses that Toy chose.</summary>
    private static void AssertEqual(byte[][] objects)
    {
        objects = [.. objects.Select(WithoutMerging)];
        var diagnostics = new DiagnosticBag();
        var toy = Linker.Link(
            [.. objects.Select((bytes, i) => GnuAssembler.Read(bytes, $"{i}.o"))], new LinkOptions(), diagnostics);
        Assert.Empty(diagnostics.Items.Select(Links.Describe));
        Assert.NotNull(toy);

        var gnu = GnuLink(objects, toy.Program);
        foreach (var (section, parts) in toy.Sections)
        {
            var name = section.Name == ".got" ? ".got.plt" : section.Name;
            var theirs = gnu.FindSection(name);
            Assert.True(theirs is not null, $"ld has no {name}");
            Assert.Equal((name, section.Address), (name, theirs.Address));
            Assert.Equal((name, section.Size), (name, theirs.Size));
            foreach (var part in section.Type == SectionType.NoBits ? [] : parts)
                Assert.Equal(HexOf(part, theirs with { Name = section.Name }), HexOf(part, section)); // gaps between parts are filled differently
        }

        Assert.Equal(Describe(gnu), Describe(toy.Program));
    }

    private static string HexOf(LinkedPart part, ProgramSection section) =>
        $"{section} {part} " + Convert.ToHexString(section.Contents.Span.Slice((int)(part.Address - section.Address), (int)part.Size));

    private static string[] Describe(Executable program) =>
    [
        .. program.Symbols
            .Where(s => s.Type is not SymbolType.File && s.Name is not ("_GLOBAL_OFFSET_TABLE_" or "_DYNAMIC"))
            .Where(s => s.Name.Length > 0)
            .Where(s => !s.Name.StartsWith("__", StringComparison.Ordinal) && s.Name is not ("end" or "edata" or "etext" or "_etext"))
            .Select(s => $"{s.Name} {s.Value:x8} {s.Size} {s.Binding} {s.Visibility} {s.Section}")
            .Order(StringComparer.Ordinal),
    ];

    private static Executable GnuLink(byte[][] objects, Executable toy)
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "program");
        List<string> arguments = ["-m", "elf_i386", "-static", "--no-relax", "-z", "noseparate-code", "--no-warn-rwx-segments", "-o", output];
        foreach (var section in toy.Sections.Where(s => (s.Flags & SectionFlags.Alloc) != 0))
        {
            var name = section.Name == ".got" ? ".got.plt" : section.Name;
            arguments.Add($"--section-start={name}={section.Address.ToString("x", CultureInfo.InvariantCulture)}");
        }

        for (var i = 0; i < objects.Length; i++)
            arguments.Add(folder.Write($"{i}.o", GnuAssembler.WithMachine(objects[i], Intel80386)));
        var result = Tool.Run("ld", [.. arguments]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return ElfExecutableTests.Read(GnuAssembler.WithMachine(File.ReadAllBytes(output), Abi.ElfMachine));
    }

    private static byte[] Compile(string source, string level, string code)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("input.c", source);
        var output = Path.Combine(folder.Path, "output.o");
        var result = Tool.Run(
            "gcc",
            [
                "-m32", "-march=i686", "-c", "-g", level, code, "-fcommon", "-ffreestanding", "-fno-stack-protector",
                "-fno-asynchronous-unwind-tables", "-fcf-protection=none", "-o", output, input,
            ]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return GnuAssembler.WithMachine(File.ReadAllBytes(output), Abi.ElfMachine);
    }

    /// <summary>GNU ld merges equal constants, Toy does not: without the flag neither does.</summary>
    private static byte[] WithoutMerging(byte[] file)
    {
        var copy = (byte[])file.Clone();
        var headers = BinaryPrimitives.ReadInt32LittleEndian(copy.AsSpan(SectionHeaderOffset));
        var count = BinaryPrimitives.ReadUInt16LittleEndian(copy.AsSpan(SectionHeaderCount));
        for (var i = 0; i < count; i++)
        {
            var header = copy.AsSpan(headers + (i * SectionHeaderSize), SectionHeaderSize);
            var flags = (SectionFlags)BinaryPrimitives.ReadUInt32LittleEndian(header[FlagsField..]);
            if ((flags & SectionFlags.Merge) == 0)
                continue;
            BinaryPrimitives.WriteUInt32LittleEndian(header[FlagsField..], (uint)(flags & ~(SectionFlags.Merge | SectionFlags.Strings)));
            BinaryPrimitives.WriteUInt32LittleEndian(header[EntrySizeField..], 0);
        }

        return copy;
    }
}
