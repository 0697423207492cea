using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("1 | 2 + 4", 7)]
    [InlineData("7 & 3 == 3", -1)]
    [InlineData("1 << 2 + 1", 5)]
    [InlineData("2 * 3 | 1", 7)]
    [InlineData("10 - 2 - 3", 5)]
    [InlineData("1 + 2 == 3", -1)]
    [InlineData("-2 * 3", -6)]
    [InlineData("-(1 + 2)", -3)]
    [InlineData("~1 & 3", 2)]
    [InlineData("!5", 0)]
    [InlineData("!0 + 1", 2)]
    [InlineData("7 ! 2", -1)]
    [InlineData("6 ^ 3", 5)]
    [InlineData("-7 / 2", -3)]
    [InlineData("-7 % 3", -1)]
    [InlineData("-8 >> 1", -4)]
    [InlineData("1 < 2", -1)]
    [InlineData("2 <= 1", 0)]
    [InlineData("2 > 1", -1)]
    [InlineData("1 >= 2", 0)]
    [InlineData("1 <> 2", -1)]
    [InlineData("1 != 1", 0)]
    [InlineData("3 && 4", 1)]
    [InlineData("0 || 2", 1)]
    [InlineData("0 || 0 && 1", 0)]
    [InlineData("1 << 33", 0)]
    [InlineData("'a' + 1", 98)]
    [InlineData("- - 1", 1)]
    [InlineData("+3", 3)]
    public void Operators_bind_and_compute_as_in_GNU_as(string expression, int expected) =>
        Assert.Equal(
            Convert.ToHexStringLower(BitConverter.GetBytes(expected)),
            expression is "1 << 33" or "-8 >> 1" ? LongWithWarning(expression) : Assembly.Data($".long {expression}"));

    [Fact]
    public void Labels_of_one_section_subtract_to_a_number_at_once() =>
        Assert.Equal("0102030403", Assembly.Data("a: .byte 1, 2, 3\nb: .byte 4\n.if b - a == 3\n.byte b - a\n.endif"));

    [Fact]
    public void The_point_is_the_place_where_the_expression_stands() =>
        Assert.Equal("000400", Assembly.Data("a: .byte . - a\n.byte b - .\n.byte . - . \n.byte 0,0\nb:")[..6]);

    [Fact]
    public void Numbered_labels_refer_to_the_nearest_before_and_after() =>
        Assert.Equal("010203010201",
            Assembly.Data("1: .byte 1\n1: .byte 2\n2: .byte 3\n.byte 2b - 1b, 1f - 1b - 2\n1: .byte 1"));

    [Fact]
    public void A_symbol_that_is_set_again_keeps_its_old_value_where_it_was_used() =>
        Assert.Equal("0102", Assembly.Data(".set x, 1\n.byte x\n.set x, x + 1\n.byte x"));

    [Fact]
    public void A_symbol_may_be_used_before_it_is_set() =>
        Assert.Equal("2a0054", Assembly.Data(".byte x, 0, y\n.set y, x * 2\n.set x, 42"));

    [Fact]
    public void An_equate_may_go_through_labels_that_come_later() =>
        Assert.Equal("08ffff", Assembly.Data(".byte d\nd = c * 4\nc = b - a\na: .byte 0xff, 0xff\nb:"));

    [Theory]
    [InlineData(".long 1 / 0", "TOY0200")]
    [InlineData(".long 1 % (2 - 2)", "TOY0200")]
    [InlineData("a = b\nb = a\n.long a", "TOY0252")]
    [InlineData("a = a + 1", "TOY0252")]
    [InlineData(".long 99999999999999999999", "TOY0006")]
    [InlineData(".long 12abc", "TOY0006")]
    [InlineData(".long 0x", "TOY0006")]
    [InlineData(".long a * b", "TOY0202")]
    [InlineData(".long a + b", "TOY0202")]
    [InlineData(".quad a", "TOY0202")]
    [InlineData(".if a\n.endif", "TOY0201")]
    [InlineData(".long 1f", "TOY0251")]
    [InlineData(".long 1b", "TOY0251")]
    [InlineData(".long .Lmissing", "TOY0251")]
    [InlineData(".long a@TLSGD", "TOY0205")]
    [InlineData(".long 1.5", "TOY0005")]
    [InlineData(".long %eax", "TOY0204")]
    [InlineData(".long $1", "TOY0204")]
    [InlineData(".long '\\q'", "TOY0007")]
    public void What_cannot_be_computed_is_reported(string source, string id) => Assert.Equal(id, Assembly.Ids(source));

    [Fact]
    public void Nesting_is_capped() =>
        Assert.Equal("TOY0052", Assembly.Ids(".long " + new string('(', 5000) + "1" + new string(')', 5000)));

    [Fact]
    public void Chains_of_squares_do_not_take_for_ever()
    {
        var source = string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i} = a{i - 1} * a{i - 1}\n"));

        Assert.Contains("TOY0202", Assembly.Ids(source + ".long a60"));
    }

    private static string LongWithWarning(string expression)
    {
        var assembly = Assembly.Of($".data\n.long {expression}");
        Assert.Equal("TOY0203", Assert.Single(assembly.Diagnostics).Id);
        return Convert.ToHexStringLower(assembly.Result!.Object.Sections.Single(s => s.Name == ".data").Contents);
    }
}
