using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Support;
using Xunit;

namespace Toy.Assembler.Tests;

public sealed class SectionNameTests
{
    [Theory]
    [InlineData(".section .debug_x, \"\", @progbits\n.long 1\n.data\n.long .debug_x + 4")]
    [InlineData(".data\n.long .debug_x + 4\n.section .debug_x, \"\", @progbits\n.long 1")]
    public void A_sections_name_stands_for_its_beginning_before_and_after_it_is_opened(string source)
    {
        var assembled = Assembly.Object(source);
        var data = assembled.Sections.Single(s => s.Name == ".data");

        var relocation = Assert.Single(data.Relocations);
        Assert.Equal(".debug_x", relocation.Symbol.Name);
        Assert.Equal(SymbolType.Section, relocation.Symbol.Type);
        Assert.Equal("04000000", Convert.ToHexStringLower(data.Contents));
        Assert.Single(assembled.Symbols, s => s.Name == ".debug_x");
    }
}
