using Toy.Grader.Snapshots;

namespace Toy.Grader.Tests.Snapshots;

/// <summary>What is shown of two texts.</summary>
public class TextDifferenceTests
{
    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(TextDifference.Of("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", " 1a|-2b|+2x| 3c")]
    [InlineData("", "a\nb\n", "+1a|+2b")]
    [InlineData("a\n", "", "-1a")]
    [InlineData("a\nb\n", "a\nb\n\n", " 1a| 2b|+3")]
    [InlineData("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\nx\n", "…3| 4 4| 5 5|-6 6|+6 x")]
    [InlineData("x\n2\n3\n4\n5\ny\n", "a\n2\n3\n4\n5\nb\n", "-1 x|+1 a| 2 2| 3 3| 4 4| 5 5|-6 y|+6 b")]
    [InlineData("x\n2\n3\n4\n5\n6\n7\ny\n", "a\n2\n3\n4\n5\n6\n7\nb\n", "-1 x|+1 a| 2 2| 3 3|…2| 6 6| 7 7|-8 y|+8 b")]
    public void Lines_that_differ_stand_among_those_around_them(string verified, string received, string expected) =>
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), string.Join('|', TextDifference.Of(verified, received, context: 2).Select(Shown)).Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void Long_texts_without_anything_in_common_are_shown_as_they_are()
    {
        var verified = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"a{number}\n"));
        var received = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"b{number}\n"));

        Assert.Equal(20_000, TextDifference.Of(verified, received).Count);
    }

    private static string Shown(DifferenceLine line)
    {
        var mark = line.Kind switch { DifferenceKind.Missing => "-", DifferenceKind.Added => "+", DifferenceKind.Omitted => "…", _ => " " };
        return $"{mark}{line.Number}{line.Text}";
    }
}
