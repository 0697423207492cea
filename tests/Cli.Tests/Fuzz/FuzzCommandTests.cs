using Toy.Cli.Fuzz.Hardware;
using Toy.Cli.Tests.Support;

namespace Toy.Cli.Tests.Fuzz;

public sealed class FuzzCommandTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void Round_trip_says_how_many_came_back_different() =>
        Assert.Matches(
            @"^2,000 instructions of \d+ of \d+ forms, seed 1: 0 come back different\n$",
            _toy.Output("fuzz", "roundtrip", "--count", "2000", "--seed", "1"));

    [Fact]
    public void A_seed_gives_the_same_run_again_and_none_a_new_one()
    {
        var first = _toy.Output("fuzz", "roundtrip", "--count", "100");
        var second = _toy.Output("fuzz", "roundtrip", "--count", "100");
        Assert.NotEqual(first, second);
        Assert.Equal(
            _toy.Output("fuzz", "roundtrip", "--count", "100", "--seed", "7"),
            _toy.Output("fuzz", "roundtrip", "--count", "100", "--seed", "7"));
    }

    [Theory]
    [InlineData("isa", "--count", "0")]
    [InlineData("isa", "--count", "-5")]
    [InlineData("isa", "--count", "many")]
    [InlineData("isa", "--seed", "-1")]
    [InlineData("isa", "--oracle", "delphi")]
    [InlineData("roundtrip", "--count", "0")]
    [InlineData("roundtrip", "7")]
    public void Options_that_make_no_sense_are_refused(params string[] arguments)
    {
        var outcome = _toy.Run(["fuzz", .. arguments]);
        Assert.Equal(ExitStatus.Usage, outcome.Status);
        Assert.StartsWith($"toy fuzz {arguments[0]}: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    [Fact]
    public void A_host_that_cannot_judge_is_told_so_in_one_sentence_and_one_that_can_judges()
    {
        var outcome = _toy.Run("fuzz", "isa", "--count", "500", "--seed", "1", "--row", "add");
        if (HostTools.Missing() is { } missing)
        {
            Assert.Equal((ExitStatus.Failed, $"toy fuzz isa: {missing}\n"), (outcome.Status, outcome.Errors));
            return;
        }

        Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        Assert.Matches(@"^500 vectors, \d+ variants of 1 instructions, seed 1: 0 differ\n$", outcome.Output);

        outcome = _toy.Run("fuzz", "isa", "--row", "cli");
        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains("no instruction cli that a real processor could judge", outcome.Errors, StringComparison.Ordinal);

        outcome = _toy.Run("fuzz", "isa", "--record", _toy.Write("file", "in the way"));
        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.StartsWith("toy fuzz isa: cannot write {folder}/file: ", outcome.Errors, StringComparison.Ordinal);
    }
}
