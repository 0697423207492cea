using Toy.Cli.Scaffolding;
using Toy.Cli.Tests.Support;

namespace Toy.Cli.Tests;

/// <summary>toy new: what it makes works at once, and nothing is written over.</summary>
public sealed class ScaffoldTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void A_new_program_runs_as_verified()
    {
        var folder = _toy.PathOf("hello");
        _toy.Output("new", "program", folder);

        var outcome = _toy.Run(
            "run", Path.Combine(folder, "hello.s"), "--input", Path.Combine(folder, "input.txt"), "--snapshot", Path.Combine(folder, "snapshots", "hello"));

        Assert.Equal("toy: as verified in {folder}/hello/snapshots/hello.verified.txt\n", outcome.Errors);
        Assert.Equal(ExitStatus.Success, outcome.Status);
    }

    [Fact]
    public void A_snapshot_of_a_new_program_notices_a_change()
    {
        var folder = _toy.PathOf("hello");
        _toy.Output("new", "program", folder);
        var source = Path.Combine(folder, "hello.s");
        File.WriteAllText(source, File.ReadAllText(source).Replace("Hello", "Bye", StringComparison.Ordinal));

        var outcome = _toy.Run(
            "run", source, "--input", Path.Combine(folder, "input.txt"), "--snapshot", Path.Combine(folder, "snapshots", "hello"));

        Assert.Equal(ExitStatus.Failed, outcome.Status);
    }

    [Fact]
    public void What_exists_is_not_written_over()
    {
        Directory.CreateDirectory(_toy.PathOf("taken"));
        _toy.Write("file", "mine");

        Assert.Equal("toy: cannot make {folder}/taken: it exists already, and nothing is written over: take another name\n", _toy.Run("new", "program", _toy.PathOf("taken")).Errors);
        Assert.Equal(ExitStatus.Failed, _toy.Run("new", "program", _toy.PathOf("file")).Status);
        Assert.Equal("mine", File.ReadAllText(_toy.PathOf("file")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_toy.PathOf("taken")));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("..")]
    [InlineData("-x")]
    [InlineData("a.b")]
    [InlineData("é")]
    public void A_name_that_could_not_be_everywhere_is_refused(string name)
    {
        Assert.Equal(ExitStatus.Usage, _toy.Run("new", "program", _toy.PathOf(name)).Status);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_toy.Folder));
    }

    [Fact]
    public void A_folder_in_no_folder_is_refused() =>
        Assert.Equal("toy: cannot make {folder}/none/hello: there is no folder {folder}/none\n", _toy.Run("new", "program", _toy.PathOf("none/hello")).Errors);

    [Fact]
    public void An_edit_replaces_its_lines_where_they_are_once()
    {
        const string Edit = "--- in the place of\nb\n--- comes\nx\ny\n--- in the place of\nd\n--- comes\n";

        Assert.Equal("a\nx\ny\nc\n", SourceEdit.Apply(Edit, "a\nb\nc\nd\n"));
        Assert.Throws<InvalidOperationException>(() => SourceEdit.Apply(Edit, "a\nc\nd\n"));
        Assert.Throws<InvalidOperationException>(() => SourceEdit.Apply(Edit, "b\na\nb\nd\n"));
    }
}
