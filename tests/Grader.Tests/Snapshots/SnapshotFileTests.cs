using Toy.Grader.Snapshots;

namespace Toy.Grader.Tests.Snapshots;

/// <summary>What a file's name says of a snapshot.</summary>
public class SnapshotFileTests
{
    [Theory]
    [InlineData("sum.verified.txt", "sum", 1, true)]
    [InlineData("sum.2.verified.txt", "sum", 2, true)]
    [InlineData("sum.99.verified.txt", "sum", 99, true)]
    [InlineData("sum.received.txt", "sum", 1, false)]
    [InlineData("a_b-2.verified.txt", "a_b-2", 1, true)]
    public void A_name_is_read_as_it_is_written(string fileName, string name, int alternative, bool isVerified)
    {
        var file = SnapshotFile.Parse(fileName);

        Assert.Equal(new SnapshotFile(name, alternative, isVerified), file);
        Assert.Equal(fileName, file?.FileName);
    }

    [Theory]
    [InlineData("sum.txt")]
    [InlineData(".verified.txt")]
    [InlineData("sum.1.verified.txt")]
    [InlineData("sum.02.verified.txt")]
    [InlineData("sum.100.verified.txt")]
    [InlineData("sum.-2.verified.txt")]
    [InlineData("sum.2.received.txt")]
    [InlineData("-sum.verified.txt")]
    [InlineData("a b.verified.txt")]
    [InlineData("../sum.verified.txt")]
    [InlineData("sum.Verified.txt")]
    [InlineData("süm.verified.txt")]
    public void Other_names_are_of_no_snapshot(string fileName) => Assert.Null(SnapshotFile.Parse(fileName));

    [Fact]
    public void A_name_has_an_end()
    {
        Assert.True(SnapshotFile.IsName(new string('a', SnapshotFile.LongestName)));
        Assert.False(SnapshotFile.IsName(new string('a', SnapshotFile.LongestName + 1)));
    }
}
