using Toy.Isa.Manual;
using Toy.Testing;

namespace Toy.Isa.Tests;

public class ManualTests
{
    [Fact]
    public void The_list_has_a_line_for_every_row() => Snapshot.Verify(InstructionList.Text(InstructionTable.Standard));

    [Theory]
    [InlineData("addl")]
    [InlineData("mov")]
    [InlineData("movsb")]
    [InlineData("shldl")]
    [InlineData("idivb")]
    [InlineData("jne")]
    [InlineData("cmpsb")]
    [InlineData("int")]
    [InlineData("iret")]
    [InlineData("inb")]
    [InlineData("call")]
    public void A_page_tells_all_the_table_knows(string mnemonic) =>
        Snapshot.Verify(ManualPage.Find(InstructionTable.Standard, mnemonic) ?? "no page", mnemonic);

    [Fact]
    public void Every_spelling_has_a_page()
    {
        foreach (var mnemonic in InstructionTable.Standard.Mnemonics)
            Assert.NotNull(ManualPage.Find(InstructionTable.Standard, mnemonic));
    }

    [Fact]
    public void A_page_names_every_spelling()
    {
        foreach (var mnemonic in InstructionTable.Standard.Mnemonics)
        {
            foreach (var match in InstructionTable.Standard.Lookup(mnemonic))
            {
                var page = ManualPage.Text(match.Row, match.Row.DefaultWidth);
                var spellings = page.Split('\n').Single(line => line.StartsWith("  spellings", StringComparison.Ordinal));
                Assert.Contains(mnemonic, spellings.Split(' '));
            }
        }
    }

    [Fact]
    public void An_unknown_mnemonic_has_none() => Assert.Null(ManualPage.Find(InstructionTable.Standard, "adl"));

    [Fact]
    public void Fields_of_an_encoding_are_all_its_bytes()
    {
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            var example = Example.Of(form);
            var bytes = EncodingPattern.Fields(example).Where(field => field.Bytes.Length > 0).Select(field => field.Bytes);
            Assert.Equal(Example.Bytes(example), string.Join(' ', bytes));
        }
    }

    [Fact]
    public void The_book_has_a_page_for_each_family_and_an_index_that_links_to_every_row()
    {
        var pages = ManualBook.Pages();
        Assert.Equal("README.md", pages[0].FileName);
        foreach (var (family, rows) in Instructions.Families)
        {
            var page = Assert.Single(pages, page => page.FileName == family + ".md");
            foreach (var row in rows)
            {
                Assert.Contains($"\n## {row.Mnemonic} ({row.Opcode:x2})\n", page.Text, StringComparison.Ordinal);
                Assert.Contains($"({family}.md#{row.Mnemonic}-{row.Opcode:x2})", pages[0].Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_book_in_spec_is_current()
    {
        var folder = Repository.PathOf("spec/instructions");
        var pages = ManualBook.Pages();
        Assert.Equal(
            pages.Select(page => page.FileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        foreach (var (fileName, text) in pages)
        {
            var committed = File.ReadAllText(Path.Combine(folder, fileName)).ReplaceLineEndings("\n");
            Assert.True(committed == text, $"spec/instructions/{fileName} is stale: run `toy isa doc`");
        }
    }
}
