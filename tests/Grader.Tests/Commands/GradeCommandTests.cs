// toy grade as instructors and students use it, with real worker processes.

using System.IO.Compression;
using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Grader.Tests.Commands;

public sealed class GradeCommandTests : IDisposable
{
    private static readonly string s_example = Repository.PathOf("examples/assignment");

    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void The_examples_solution_gets_full_marks() =>
        Assert.Contains("solution: 8 of 8 points", _toy.Output("grade", s_example, Path.Combine(s_example, "solution")), StringComparison.Ordinal);

    [Fact]
    public void The_examples_snapshots_are_those_of_its_solution()
    {
        _toy.Variables["CI"] = "true";
        Assert.Contains("the snapshots are those of the solution", _toy.Output("grade", s_example, "--solution"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_start_is_told_where_it_fails() =>
        Snapshot.Verify(_toy.Output("grade", s_example, Path.Combine(s_example, "start")));

    [Fact]
    public void A_class_is_the_same_whatever_the_jobs_and_shards()
    {
        var folder = MakeClass();
        var table = _toy.Run("grade", s_example, "--class", folder, "--jobs", "2", "--out", _toy.PathOf("whole"));
        Assert.Equal(3, table.Status);
        Snapshot.Verify(table.ToString());
        foreach (var part in (string[])["1/2", "2/2"])
            _toy.Run("grade", s_example, "--class", folder, "--jobs", "1", "--out", _toy.PathOf("part" + part[0]), "--shard", part);
        var merged = _toy.Run("grade", "merge", _toy.PathOf("part2"), _toy.PathOf("part1"), "--out", _toy.PathOf("merged"));
        Assert.Equal(table.ToString(), merged.ToString());
        var files = Directory.EnumerateFiles(_toy.PathOf("whole"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(1 + (3 * 6), files.Count);
        foreach (var file in files)
        {
            var other = Path.Combine(_toy.PathOf("merged"), Path.GetRelativePath(_toy.PathOf("whole"), file));
            Assert.True(File.ReadAllBytes(file).SequenceEqual(File.ReadAllBytes(other)), $"{other} differs");
        }
    }

    [Fact]
    public void What_is_finished_is_not_run_again_unless_it_changed()
    {
        var folder = MakeClass();
        string[] words = ["grade", s_example, Path.Combine(folder, "ann"), "--out", _toy.PathOf("out")];
        _toy.Output(words);
        var result = Path.Combine(_toy.PathOf("out"), "results", "ann.json");
        var text = File.ReadAllText(result);

        // A result that is kept is taken as it is, so a mark in it that changes no grade shows whether it was.
        File.WriteAllText(result, text.Replace("\"time\": 1", "\"time\": 9", StringComparison.Ordinal));
        _toy.Output(words);
        Assert.NotEqual(text, File.ReadAllText(result));
        File.AppendAllText(Path.Combine(folder, "ann", "sum.s"), "# changed\n");
        _toy.Output(words);
        Assert.NotEqual(text, File.ReadAllText(result));
        Assert.DoesNotContain("\"time\": 9", File.ReadAllText(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_other_assignments_are_not_merged()
    {
        var folder = MakeClass();
        _toy.Output("grade", s_example, Path.Combine(folder, "ann"), "--out", _toy.PathOf("a"));
        _toy.Output("grade", s_example, Path.Combine(folder, "ann"), "--out", _toy.PathOf("b"));
        var outcome = _toy.Run("grade", "merge", _toy.PathOf("a"), _toy.PathOf("b"), "--out", _toy.PathOf("merged"));
        Assert.Equal(1, outcome.Status);
        Assert.Contains("ann is in", outcome.Errors, StringComparison.Ordinal);
    }

    private string MakeClass()
    {
        var folder = _toy.PathOf("class");
        var solution = File.ReadAllText(Path.Combine(s_example, "solution", "sum.s"));
        Put("ann", solution);
        Put("bob", File.ReadAllText(Path.Combine(s_example, "start", "sum.s")));
        Put("cyd", "\tmvol %eax\n");
        Directory.CreateDirectory(Path.Combine(folder, "dan"));
        File.WriteAllText(Path.Combine(folder, "eve.s"), solution);
        using (var archive = ZipFile.Open(Path.Combine(folder, "fay.zip"), ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(archive.CreateEntry("../sum.s").Open());
            writer.Write(solution);
        }

        return folder;

        void Put(string student, string source)
        {
            Directory.CreateDirectory(Path.Combine(folder, student));
            File.WriteAllText(Path.Combine(folder, student, "sum.s"), source);
        }
    }
}
