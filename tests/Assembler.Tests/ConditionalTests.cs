using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class ConditionalTests
{
    [Theory]
    [InlineData(".if 1")]
    [InlineData(".if 2 > 1")]
    [InlineData(".ifne 5")]
    [InlineData(".ifeq 0")]
    [InlineData(".ifgt 1")]
    [InlineData(".ifge 0")]
    [InlineData(".iflt -1")]
    [InlineData(".ifle 0")]
    [InlineData(".ifdef yes")]
    [InlineData(".ifndef no")]
    [InlineData(".ifnotdef no")]
    [InlineData(".ifb")]
    [InlineData(".ifb   # a comment")]
    [InlineData(".ifnb x")]
    [InlineData(".ifc a b , a b")]
    [InlineData(".ifc \"a, b\", \"a, b\"")]
    [InlineData(".ifnc a, b")]
    [InlineData(".ifeqs \"a\", \"a\"")]
    [InlineData(".ifnes \"a\", \"b\"")]
    public void A_true_condition_takes_the_first_branch(string condition) =>
        Assert.Equal("01", Assembly.Data($".set yes, 1\n{condition}\n.byte 1\n.else\n.byte 2\n.endif"));

    [Theory]
    [InlineData(".if 0")]
    [InlineData(".ifeq 1")]
    [InlineData(".ifdef no")]
    [InlineData(".ifndef yes")]
    [InlineData(".ifb x")]
    [InlineData(".ifc a, b")]
    [InlineData(".ifeqs \"a\", \"b\"")]
    public void A_false_condition_takes_the_other_branch(string condition) =>
        Assert.Equal("02", Assembly.Data($".set yes, 1\n{condition}\n.byte 1\n.else\n.byte 2\n.endif"));

    [Theory]
    [InlineData(0, "00")]
    [InlineData(1, "01")]
    [InlineData(2, "02")]
    [InlineData(7, "ff")]
    public void Elseif_is_asked_in_order(int value, string expected) =>
        Assert.Equal(expected, Assembly.Data($"""
            .set x, {value}
            .if x == 0
            .byte 0
            .elseif x == 1
            .byte 1
            .elseif x == 2
            .byte 2
            .else
            .byte 0xff
            .endif
            """));

    [Fact]
    public void Skipped_text_is_not_looked_at() =>
        Assert.Equal("01", Assembly.Data("""
            .if 0
            "unclosed
            no such thing (((
            .if zork
            .elseif 1/0
            .else
            .endif
            .include "nothing"
            label: .endif
            .byte 1
            """));

    [Fact]
    public void A_symbol_that_is_only_mentioned_is_not_defined() =>
        Assert.Equal("0000000002", Assembly.Data(".long x - x\n.ifdef x\n.byte 1\n.else\n.byte 2\n.endif"));

    [Theory]
    [InlineData(".if 1\n", "TOY0350")]
    [InlineData(".else\n", "TOY0351")]
    [InlineData(".endif\n", "TOY0351")]
    [InlineData(".elseif 1\n", "TOY0351")]
    [InlineData(".if 1\n.else\n.else\n.endif\n", "TOY0351")]
    [InlineData(".ifdef\n.endif\n", "TOY0356")]
    [InlineData(".ifc a\n.endif\n", "TOY0356")]
    [InlineData(".ifeqs a, b\n.endif\n", "TOY0356")]
    [InlineData(".if\n.endif\n", "TOY0204")]
    [InlineData(".if 1 +\n.endif\n", "TOY0004")]
    public void Wrong_conditionals_are_reported(string source, string id) => Assert.Equal(id, Assembly.Ids(source));
}
