using Toy.Assembler.Tests.Support;
using Xunit;

namespace Toy.Assembler.Tests;

public sealed class DataDirectiveTests
{
    [Theory]
    [InlineData(".byte 1, -1, 'a', '\\n'", "01ff610a")]
    [InlineData(".short 0x1234, -2", "3412feff")]
    [InlineData(".hword 1; .word 2; .value 3", "010002000300")]
    [InlineData(".long 0x12345678, -1", "78563412ffffffff")]
    [InlineData(".int 1", "01000000")]
    [InlineData(".quad 0x123456789abcdef0, -1", "f0debc9a78563412ffffffffffffffff")]
    [InlineData(".ascii \"ab\", \"c\"", "616263")]
    [InlineData(".ascii \"a\" \"b\"", "6162")]
    [InlineData(".asciz \"ab\"", "616200")]
    [InlineData(".string \"a\", \"b\"", "61006200")]
    [InlineData(".ascii \"\\101\\x41\\b\\f\\n\\r\\t\\\\\\\"\"", "4141080c0a0d095c22")]
    [InlineData(".zero 3", "000000")]
    [InlineData(".skip 2, 0xff", "ffff")]
    [InlineData(".space 2", "0000")]
    [InlineData(".fill 3, 2, 0x1234", "341234123412")]
    [InlineData(".fill 2", "0000")]
    [InlineData(".fill 1, 8, 0x123456789", "8967452300000000")]
    [InlineData(".uleb128 0, 127, 128, 624485", "007f8001e58e26")]
    [InlineData(".sleb128 -1, 63, 64, -64, -65, -624485", "7f3fc00040bf7f9bf159")]
    [InlineData(".byte 1; .align 4; .byte 2; .balign 8, 0xcc; .byte 3", "0100000002cccccc03")]
    [InlineData(".byte 1; .p2align 3,,2; .byte 4; .p2align 2, 0x90", "01049090")]
    [InlineData(".byte 1; .org 4, 7; .byte 9", "0107070709")]
    [InlineData(".byte 1; . = . + 2; .byte 9", "01000009")]
    [InlineData(".byte 0b101, 017, 0x1F, 0", "050f1f00")]
    public void Data_directives_store_what_GNU_as_stores(string source, string expected) =>
        Assert.Equal(expected, Assembly.Data(source));

    [Fact]
    public void Alignment_in_code_is_filled_with_nops()
    {
        var text = Assembly.Object("nop\n.p2align 2\nnop\n").Sections.Single(s => s.Name == ".text");

        Assert.Equal("9090909090", Convert.ToHexStringLower(text.Contents));
        Assert.Equal(4u, text.Alignment);
    }

    [Theory]
    [InlineData(".uleb128 b - a\na: .zero 200\nb: .byte 1", 2 + 200 + 1)]
    [InlineData(".skip b - a, 7\na: .byte 1, 2\nb: .byte 1", 2 + 2 + 1)]
    [InlineData(".skip b - a\n.align 4\na: .byte 1, 2\nb: .byte 1", 4 + 2 + 1)]
    public void Sizes_may_depend_on_labels_that_come_later(string source, int length) =>
        Assert.Equal(length * 2, Assembly.Data(source).Length);
}
