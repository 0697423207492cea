namespace Toy.Cli.Tests.Corpus;

/// <summary>The corpus is whole: nothing committed escapes the tests.</summary>
public sealed class CorpusFilesTests
{
    [Fact]
    public void There_are_enough_programs() => Assert.True(CorpusProgram.All.Count >= 30);

    [Fact]
    public void Every_compiled_file_is_a_unit_of_a_program_at_a_level_that_is_tested()
    {
        var units = CorpusProgram.All
            .SelectMany(program => CorpusProgram.Levels.SelectMany(program.Units))
            .Order(StringComparer.Ordinal);

        Assert.Equal(units, CorpusProgram.CompiledFiles().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_level_has_its_tests()
    {
        var classes = typeof(CorpusTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CorpusTests)))
            .Select(type => type.Name["CorpusAt".Length..^"Tests".Length]);

        Assert.Equal(
            CorpusProgram.Levels.Order(StringComparer.OrdinalIgnoreCase), classes.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }
}
