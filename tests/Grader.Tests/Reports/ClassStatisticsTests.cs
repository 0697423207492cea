using Toy.Grader.Reports;
using Toy.Grader.Results;

namespace Toy.Grader.Tests.Reports;

/// <summary>Numbers about a class.</summary>
public class ClassStatisticsTests
{
    [Fact]
    public void Mean_median_and_all_points_are_those_of_the_scores()
    {
        var statistics = new ClassStatistics(Class(10, 0, 4, 10, 7));

        Assert.Equal(5.25m, statistics.Mean);
        Assert.Equal(5.5m, statistics.Median);
        Assert.Equal(1, statistics.Full);
    }

    [Fact]
    public void Of_nobody_there_are_zeros()
    {
        var statistics = new ClassStatistics(SampleClass.Empty);

        Assert.Equal((0, 0, 0), (statistics.Mean, statistics.Median, statistics.Full));
        Assert.Equal(0, statistics.Histogram().Sum(bin => bin.Count));
    }

    [Fact]
    public void Few_points_have_a_bar_each()
    {
        Assert.Equal([1, 0, 2, 1], new ClassStatistics(Class(3, 0, 2, 2.5m, 3)).Histogram().Select(bin => bin.Count));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(33)]
    [InlineData(20)]
    [InlineData(0.5)]
    public void Every_submission_is_in_one_bar(double maximum)
    {
        var top = (decimal)maximum;
        decimal[] scores = [0, top, top / 2, top / 3, top, 0.1m];

        var bins = new ClassStatistics(Class(top, scores)).Histogram();

        Assert.Equal(scores.Length, bins.Sum(bin => bin.Count));
        Assert.True(bins.Count <= 21);
    }

    private static ClassGrade Class(decimal maximum, params decimal[] scores) => new(
        "T",
        maximum,
        SampleClass.Tests(1),
        [.. scores.Select(score => SampleClass.Submission("a", [], null) with { Score = score, Maximum = maximum })]);
}
