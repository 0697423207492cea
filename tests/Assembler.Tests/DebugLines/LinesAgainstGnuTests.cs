// GNU's tools as the oracle: they read Toy's line tables, and Toy reads those of gcc and as, to the same lines.

using System.Globalization;
using System.Text.RegularExpressions;
using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Elf;
using Toy.Assembler.Tests.Linking;
using Toy.Testing;

namespace Toy.Assembler.Tests.DebugLines;

public sealed partial class LinesAgainstGnuTests
{
    private const string Program = """
        #include "inner.h"
        int table[4];
        static int sum(const int *p, unsigned n)
        {
            int s = 0;
            for (unsigned i = 0; i < n; i++)
                s += twice(p[i]);
            return s;
        }
        __attribute__((cold, noinline)) void fail(void) { for (;;) table[0]++; }
        int main(void)
        {
            if (sum(table, 4) > 100)
                fail();
            return sum(table + 1, 3);
        }
        """;

    private const string Inner = """
        static inline int twice(int x)
        {
            return x < 0 ? -x : 2 * x;
        }
        """;

    [ToolFact("readelf", "objdump")]
    public void Stock_tools_decode_what_toy_writes()
    {
        var writer = new LineTableWriter();
        writer.AddFile(0, "/home/student", "main.c");
        writer.AddFile(1, null, "main.c");
        writer.AddFile(2, "include", "types.h");
        var program = Links.Link(LinePrograms.Object(
            "a.o",
            0x2000,
            writer,
            new LineTableRow(0, 1, 3, 14),
            new LineTableRow(2, 2, 900, 7, IsStatement: false),
            new LineTableRow(9, 1, 4),
            new LineTableRow(0x1000, 1, 5) { IsPrologueEnd = true })).Program;
        using var folder = new TemporaryFolder();
        var path = folder.Write("program", ElfExecutableWriter.Write(program));
        foreach (var (tool, option) in (ReadOnlySpan<(string, string)>)[("readelf", "--debug-dump=decodedline"), ("objdump", "--dwarf=decodedline"), ("objdump", "--dwarf=rawline")])
        {
            var result = Tool.Run(tool, option, path);
            Assert.Equal("", result.Errors);
            Assert.Equal(0, result.ExitCode);
            Assert.DoesNotContain("warning", result.Output, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(GnuLines(path), ToyLines(program));
    }

    [ToolFact("gcc", "as", "objdump")]
    public void Tables_of_compilers_are_read_to_the_same_lines()
    {
        foreach (var version in (string[])["-gdwarf-2", "-gdwarf-3", "-gdwarf-4", "-gdwarf-5"])
        {
            foreach (var level in (string[])["-O0", "-O2"])
            {
                var diagnostics = new DiagnosticBag();
                var linked = Linker.Link(
                    [GnuAssembler.Read(Compile(version, level))], new LinkOptions { Entry = "main" }, diagnostics);
                Assert.Empty(diagnostics.Items);
                Assert.NotNull(linked);
                using var folder = new TemporaryFolder();
                var lines = ToyLines(linked.Program);
                Assert.Equal(GnuLines(folder.Write("program", ElfExecutableWriter.Write(linked.Program))), lines);
                Assert.Contains(lines, l => l.EndsWith("inner.h:3", StringComparison.Ordinal));
                Assert.InRange(lines.Length, 10, 200);
            }
        }
    }

    /// <summary>Where the line changes, by address: of several rows at one address the last counts.</summary>
    private static string[] GnuLines(string path)
    {
        var lines = new SortedDictionary<uint, string>();
        foreach (Match row in DecodedRow().Matches(Tool.Run("objdump", "--dwarf=decodedline", path).Output))
        {
            var address = Convert.ToUInt32(row.Groups["address"].Value, 16);
            lines[address] = row.Groups["line"].Value is "-"
                ? "end"
                : $"{Path.GetFileName(row.Groups["file"].Value)}:{row.Groups["line"].Value}";
        }

        return [.. lines.Where(l => l.Value != "end").Select(l => $"{l.Key:x} {l.Value}")];
    }

    private static string[] ToyLines(Executable program)
    {
        var diagnostics = new DiagnosticBag();
        var table = LineTableReader.Read(program, diagnostics);
        Assert.Empty(diagnostics.Items);
        return [.. table.Entries.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Start:x} {Path.GetFileName(e.File.Path)}:{e.Line}"))];
    }

    private static byte[] Compile(string version, string level)
    {
        using var folder = new TemporaryFolder();
        folder.Write("inner.h", Inner);
        var input = folder.Write("input.c", Program);
        var output = Path.Combine(folder.Path, "output.o");
        var result = Tool.Run(
            "gcc", "-m32", "-march=i686", "-c", version, level, "-ffreestanding", "-fno-stack-protector", "-fno-pic",
            "-fno-asynchronous-unwind-tables", "-fcf-protection=none", "-o", output, input);
        Assert.True(result.ExitCode == 0, result.Errors);
        return GnuAssembler.WithMachine(File.ReadAllBytes(output), Toy.Isa.Abi.ElfMachine);
    }

    [GeneratedRegex(@"^(?<file>\S+) +(?<line>\d+|-) +0x(?<address>[0-9a-f]+)", RegexOptions.Multiline)]
    private static partial Regex DecodedRow();
}
