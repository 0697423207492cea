// What the writer puts in a file, compared with GNU as and looked at by stock tools.

using System.Text.RegularExpressions;
using Toy.Assembler.Elf;
using Toy.Testing;

namespace Toy.Assembler.Tests.Elf;

public sealed partial class ElfObjectWriterTests
{
    private const ushort Intel80386 = 3;

    [ToolFact("as", "readelf")]
    public void An_object_is_represented_as_gnu_as_does_it()
    {
        foreach (var source in (string[])[Sources.Everything, Sources.Empty, Sources.OnlyAFile, Sources.OnlyANumber])
            Assert.Equal(ReadElf(GnuAssembler.Assemble(source)), ReadElf(Rewritten(source)));
    }

    [ToolFact("as", "readelf", "nm", "objdump", "size", "strings")]
    public void Stock_tools_read_an_object_without_a_warning() =>
        StockTools.AssertContent(Rewritten(Sources.Everything));

    private static byte[] Rewritten(string source) =>
        ElfObjectWriter.Write(GnuAssembler.Read(GnuAssembler.Assemble(source)));

    /// <summary>
    /// All that readelf says, but for where things are in the file and how names share bytes. It is told that the file is
    /// Intel's, because only then does it name the relocations.
    /// </summary>
    private static string ReadElf(byte[] elf)
    {
        using var folder = new TemporaryFolder();
        var result = Tool.Run("readelf", "-aW", folder.Write("test.o", GnuAssembler.WithMachine(elf, Intel80386)));
        Assert.Equal("", result.Errors);
        var text = StringTableSize().Replace(result.Output, "$1 -");
        text = FileOffset().Replace(text, "$1 -");
        return HeaderOffset().Replace(text, "$1 -");
    }

    [GeneratedRegex(@"(STRTAB +[0-9a-f]{8}) [0-9a-f]{6} [0-9a-f]{6}")]
    private static partial Regex StringTableSize();

    [GeneratedRegex(@"((?:[A-Z_]+) +[0-9a-f]{8}) [0-9a-f]{6}")]
    private static partial Regex FileOffset();

    [GeneratedRegex(@"(Start of section headers:|Relocation section '[^']*' at offset) +[0-9a-fx]+")]
    private static partial Regex HeaderOffset();
}
