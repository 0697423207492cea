using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

/// <summary>Where one argument of a macro ends and the next begins, as GNU as has it.</summary>
public sealed class MacroArgumentTests
{
    [Theory]
    [InlineData("w 5 -2", "05fe")]
    [InlineData("w 1 + 2, 3", "0303")]
    [InlineData("w (5 - 2), 3", "0303")]
    [InlineData("w ~(1 << (5 - 2)), 3", "f703")]
    [InlineData("w (2 * 3), (7 -6)", "0601")]
    public void Blanks_inside_brackets_split_nothing(string call, string expected) =>
        Assert.Equal(expected, Assembly.Data($".macro w a, b\n.byte \\a, \\b\n.endm\n{call}"));
}
