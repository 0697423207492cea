using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests.Fuzz;

/// <summary>The fuzzer finds nothing in a short run; longer ones are for the command line.</summary>
public sealed class FuzzAsmTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void Damaged_files_are_taken_or_refused() => Assert.Matches(
        @"^300 inputs from \d+ sources, \d+ objects and \d+ programs, seed 1: \d+ taken, 0 failed\n$",
        _toy.Output("fuzz", "asm", "--count", "300", "--seed", "1", "--directory", Repository.PathOf("examples"), "--save", _toy.Folder));

    [Fact]
    public void The_same_seed_gives_the_same_inputs()
    {
        string[] words = ["fuzz", "asm", "--count", "50", "--seed", "7", "--directory", Repository.PathOf("examples")];

        Assert.Equal(_toy.Output(words), _toy.Output(words));
    }

    [Fact]
    public void Without_sources_there_is_nothing_to_damage()
    {
        var outcome = _toy.Run("fuzz", "asm", "--directory", _toy.Folder);

        Assert.Equal(new CommandOutcome(ExitStatus.Failed, "", "toy fuzz asm: there are no programs in assembly in {folder}\n"), outcome);
    }

    [Fact]
    public void Count_is_at_least_1() => Assert.Equal(ExitStatus.Usage, _toy.Run("fuzz", "asm", "--count", "0").Status);
}
