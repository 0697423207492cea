using System.Text;
using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class MacroTests
{
    // The arguments that GNU as 2.40 sees in each call, recorded.
    [Theory]
    [InlineData("1 2 3", "1|2|3|||")]
    [InlineData("1,,3", "1|7|3|||")]
    [InlineData("c=5,a=9", "9|7|5|||")]
    [InlineData("(1 + 2) 3 4", "(1+2)3|4||||")]
    [InlineData("1 -2 3", "1|-2|3|||")]
    [InlineData("%eax (%ebx) 4(%ecx)", "%eax|(%ebx)4(%ecx)||||")]
    [InlineData("$5 *%eax ", "$5|*%eax||||")]
    [InlineData("x+ y + z", "x+y+z|7||||")]
    [InlineData("a=5 b=6", "5|6||||")]
    [InlineData("8(%ebp,%eax,4), %eax", "8(%ebp|%eax|4)|%eax||")]
    [InlineData("(1 + b) (a b) c", "(1+b)(a b)c|7||||")]
    [InlineData("a - b c", "a|-|b|c||")]
    [InlineData("a , b c", "a|b|c|||")]
    [InlineData("[a b] c", "[a b]c|7||||")]
    [InlineData("-1 +2 ~3", "-1+2~3|7||||")]
    [InlineData("a@b .x $y", "a@b|.x|$y|||")]
    [InlineData("  a  ,  \"b\" \"c\"d", "a|b|c|d||")]
    [InlineData("x:y z", "x:y|z||||")]
    [InlineData("x/ y * z&w | 3", "x/y|*|z&w|3|||")]
    [InlineData("a,b,", "a|b||||")]
    [InlineData("1 /* comment */ 2 # more", "1|2||||")]
    public void Arguments_are_told_apart_as_in_GNU_as(string arguments, string expected)
    {
        var source = ".macro m a b=7 c d e f\n.ascii \"\\a|\\b|\\c|\\d|\\e|\\f\"\n.endm\nm " + arguments;

        Assert.Equal(expected, Text(source));
    }

    [Fact]
    public void A_vararg_parameter_takes_the_rest_of_the_line() =>
        Assert.Equal("1:2, 3;", Text(".macro m a, b:vararg\n.ascii \"\\a:\\b;\"\n.endm\nm 1, 2, 3"));

    [Fact]
    public void Empty_parentheses_end_a_parameters_name() =>
        Assert.Equal("1x", Text(".macro m a\n.ascii \"\\a\\()x\"\n.endm\nm 1"));

    [Fact]
    public void An_at_sign_counts_expansions() =>
        Assert.Equal("0001", Assembly.Data(".macro m\n.byte \\@\n.endm\nm\nm"));

    [Fact]
    public void A_macro_may_define_and_repeat() =>
        Assert.Equal("A1A2iAq", Text("""
            .macro outer n
            .irp y,1,2
            .ascii "\n\y"
            .endr
            .macro inner\n z
            .ascii "i\n\z"
            .endm
            .endm
            outer A
            innerA q
            """));

    [Fact]
    public void Recursion_ends_by_a_condition() =>
        Assert.Equal("03020100", Assembly.Data(".macro m n\n.byte \\n\n.if \\n\nm (\\n-1)\n.endif\n.endm\nm 3"));

    [Fact]
    public void Exitm_leaves_the_macro_and_its_conditionals() =>
        Assert.Equal("0109", Assembly.Data(".macro m p\n.if \\p\n.byte \\p\n.exitm\n.endif\n.byte 9\n.endm\nm 1\nm 0"));

    [Fact]
    public void A_macro_may_take_the_place_of_a_mnemonic() =>
        Assert.Equal("07", Assembly.Data(".macro nop\n.byte 7\n.endm\nnop"));

    [Fact]
    public void Purgem_gives_the_mnemonic_back() =>
        Assert.Equal("0790", Assembly.Data(".macro nop\n.byte 7\n.endm\nnop\n.purgem nop\nnop"));

    [Theory]
    [InlineData(".rept 3\n.byte 1\n.endr", "010101")]
    [InlineData(".rept 0\n.byte 1\n.endr\n.byte 2", "02")]
    [InlineData(".rept 2; .byte 1; .endr", "0101")]
    [InlineData(".rept 2\n.rept 2\n.byte 1\n.endr\n.byte 2\n.endr", "010102010102")]
    [InlineData(".irp x, 1, 2 3\n.byte \\x\n.endr", "010203")]
    [InlineData(".irp x\n.byte 0\\x\n.endr", "00")]
    [InlineData(".irpc x, 45 6\n.byte \\x\n.endr", "040506")]
    public void Blocks_repeat(string source, string expected) => Assert.Equal(expected, Assembly.Data(source));

    [Theory]
    [InlineData(".macro m\n", "TOY0350")]
    [InlineData(".rept 2\n.byte 1\n", "TOY0350")]
    [InlineData(".endm\n", "TOY0351")]
    [InlineData(".endr\n", "TOY0351")]
    [InlineData(".exitm\n", "TOY0351")]
    [InlineData(".macro\n.endm\n", "TOY0352")]
    [InlineData(".macro m a, a\n.endm\n", "TOY0352")]
    [InlineData(".macro m a:rex\n.endm\n", "TOY0352")]
    [InlineData(".macro m a:vararg, b\n.endm\n", "TOY0352")]
    [InlineData(".macro m a:req\n.endm\nm\n", "TOY0353")]
    [InlineData(".macro m\n.endm\nm 1\n", "TOY0353")]
    [InlineData(".purgem m\n", "TOY0354")]
    [InlineData(".macro m\n.endm\n.macro m\n.endm\n", "TOY0355")]
    [InlineData(".macro .byte\n.endm\n", "TOY0355")]
    [InlineData(".macro m\nm\n.endm\nm\n", "TOY0052")]
    [InlineData(".rept -1\n.endr\n", "TOY0206")]
    [InlineData(".rept x\n.endr\n", "TOY0201")]
    [InlineData(".rept 1000000000\nnop\n.endr\n", "TOY0054")]
    [InlineData(".macro m\n.if 1\n.endm\nm\n", "TOY0350")]
    [InlineData("\\x\n", "TOY0001")]
    public void Wrong_macros_are_reported(string source, string id) => Assert.Equal(id, Assembly.Ids(source));

    [Fact]
    public void Expansions_that_double_are_stopped()
    {
        var source = ".macro m0\nnop\n.endm\n"
            + string.Concat(Enumerable.Range(1, 40).Select(i => $".macro m{i}\nm{i - 1}\nm{i - 1}\n.endm\n")) + "m40\n";

        Assert.Contains("TOY005", Assembly.Ids(source));
    }

    private static string Text(string source) => Encoding.ASCII.GetString(Convert.FromHexString(Assembly.Data(source)));
}
