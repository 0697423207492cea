using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class SectionTests
{
    [Theory]
    [InlineData(".text.hot", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Execute)]
    [InlineData(".rodata.str1.1", SectionType.ProgBits, SectionFlags.Alloc)]
    [InlineData(".data.x", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Write)]
    [InlineData(".bss.y", SectionType.NoBits, SectionFlags.Alloc | SectionFlags.Write)]
    [InlineData(".note.foo", SectionType.Note, SectionFlags.None)]
    [InlineData(".note.GNU-stack", SectionType.ProgBits, SectionFlags.None)]
    [InlineData(".init_array", SectionType.InitArray, SectionFlags.Alloc | SectionFlags.Write)]
    [InlineData(".zork", SectionType.ProgBits, SectionFlags.None)]
    [InlineData(".textual", SectionType.ProgBits, SectionFlags.None)]
    public void A_name_alone_decides_type_and_flags(string name, SectionType type, SectionFlags flags)
    {
        var section = Assembly.Object($".section {name}\n").Sections.Single(s => s.Name == name);

        Assert.Equal((type, flags), (section.Type, section.Flags));
    }

    [Fact]
    public void Flags_type_and_element_size_may_be_given()
    {
        var section = Assembly.Object(".section .x,\"aMS\",@progbits,1\n").Sections.Single(s => s.Name == ".x");

        Assert.Equal(SectionFlags.Alloc | SectionFlags.Merge | SectionFlags.Strings, section.Flags);
        Assert.Equal(1u, section.EntrySize);
    }

    [Fact]
    public void Sections_of_different_groups_are_different()
    {
        var source = Assembly.Object("""
            .section .text.f,"axG",@progbits,f,comdat
            nop
            .section .text.f,"axG",@progbits,g,comdat
            nop; nop
            """);

        Assert.Equal([("f", 1u), ("g", 2u)], source.Sections.Where(s => s.Name == ".text.f").Select(s => (s.Group!, s.Size)));
    }

    [Fact]
    public void Unique_sections_are_different() =>
        Assert.Equal(2, Assembly.Object(".section .t,\"ax\",@progbits,unique,1\n.section .t,\"ax\",@progbits,unique,2\n")
            .Sections.Count(s => s.Name == ".t"));

    [Fact]
    public void Pushed_sections_come_back() =>
        Assert.Equal("010304", Assembly.Data("""
            .byte 1
            .pushsection .x
            .byte 2
            .popsection
            .byte 3
            .section .y
            .byte 5
            .previous
            .byte 4
            """));

    [Fact]
    public void Ident_goes_to_the_comment_section()
    {
        var comment = Assembly.Object(".ident \"a\"\n.ident \"b\"\n").Sections.Single(s => s.Name == ".comment");

        Assert.Equal("0061006200", Convert.ToHexStringLower(comment.Contents));
        Assert.Equal(1u, comment.EntrySize);
    }

    [Theory]
    [InlineData(".section", "TOY0307")]
    [InlineData(".section .x,\"q\"", "TOY0301")]
    [InlineData(".section .x,\"awT\"", "TOY0301")]
    [InlineData(".section .x,\"a\",@zork", "TOY0301")]
    [InlineData(".section .x,\"aM\",@progbits", "TOY0204")]
    [InlineData(".section .x,\"aG\",@progbits", "TOY0307")]
    [InlineData(".section .x,\"a\"\n.section .x,\"aw\"", "TOY0300")]
    [InlineData(".section .x,\"a\",@progbits\n.section .x,\"a\",@nobits", "TOY0300")]
    [InlineData(".popsection", "TOY0302")]
    [InlineData(".previous", "TOY0302")]
    [InlineData(".bss\n.byte 1", "TOY0303")]
    [InlineData(".bss\nnop", "TOY0303")]
    [InlineData(".bss\n.long x", "TOY0303")]
    [InlineData(".text 1", "TOY0310")]
    [InlineData(".align 3", "TOY0304")]
    [InlineData(".p2align 40", "TOY0304")]
    [InlineData(".org 4\n.org 2", "TOY0305")]
    [InlineData(".uleb128 b - a\na: .zero 4\n.org 1\nb:", "TOY0305")]
    [InlineData(".org x", "TOY0201")]
    [InlineData(".skip x", "TOY0201")]
    [InlineData(".uleb128 x - y", "TOY0201")]
    [InlineData(".skip -1", "TOY0206")]
    [InlineData(".fill 1, 9", "TOY0206")]
    [InlineData(".fill -1", "TOY0206")]
    [InlineData(".skip 0x7fffffffff", "TOY0053")]
    [InlineData(".fill 0x7fffffff, 8", "TOY0053")]
    [InlineData(".fill 0x7fffffffffffffff, 8", "TOY0053")]
    [InlineData(".org 0x7fffffff", "TOY0053")]
    [InlineData(".skip b - a\na: .zero 0xc0000\nb:", "TOY0053")]
    [InlineData("a: .skip b - a + 1\nb:", "TOY0306")]
    [InlineData(".string abc", "TOY0309")]
    [InlineData(".octa 1", "TOY0310")]
    [InlineData(".code16", "TOY0310")]
    [InlineData(".intel_syntax noprefix", "TOY0310")]
    public void Wrong_layout_is_reported(string source, string id) => Assert.Equal(id, Assembly.Ids(source));

    [Fact]
    public void Space_in_bss_takes_no_bytes()
    {
        var bss = Assembly.Object(".bss\n.skip 0x10000000\n").Sections.Single(s => s.Name == ".bss");

        Assert.Equal((0x10000000u, 0), (bss.Size, bss.Contents.Length));
    }
}
