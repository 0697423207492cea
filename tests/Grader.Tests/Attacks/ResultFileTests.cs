// Attacks by the files between running and comparing: results that are forged, damaged, or somebody else's, and parts of a
// class whose grades were raised.

using System.Text;
using System.Text.Json.Nodes;
using Toy.Cli.Tests.Support;
using Toy.Grader.Comparing;
using Toy.Grader.Results;
using Toy.Grader.Submissions;

namespace Toy.Grader.Tests.Attacks;

public sealed class ResultFileTests(Target target) : IClassFixture<Target>, IDisposable
{
    private readonly ToyCommandLine _toy = new();

    /// <summary>Changes to a result file, each of which must make it useless.</summary>
    public static TheoryData<string, string> Forgeries => new()
    {
        { "\"format\": \"toy result 1\"", "\"format\": \"toy result 2\"" },
        { "\"student\": \"alice\"", "\"student\": \"mallory\"" },
        { "\"assignment\": \"", "\"assignment\": \"0" },
        { "\"submission\": \"", "\"submission\": \"0" },
        { "\"name\": \"hidden\"", "\"name\": \"sum\"" },
        { "\"name\": \"console\"", "\"name\": \"exit\"" },
        { "\"outcome\": \"ran\"", "\"outcome\": \"passed\"" },
        { "\"outcome\": \"ran\"", "\"outcome\": 9" },
        { "\"student\":", "\"points\": 100, \"student\":" },
        { "\"student\":", "\"student\": \"alice\", \"student\":" },
        { "\"messages\": []", "\"messages\": null" },
        { "\"messages\": []", "\"messages\": [null]" },
        { "\"lines\": []", "\"lines\": [null]" },
        { "\"lines\": []", "\"lines\": null" },
        { "\"sections\": [", "\"sections\": [null, " },
        { "\"tests\": [", "\"tests\": [null, " },
        { "\"tests\": [", "\"tests\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" },
        { "\"time\": ", "\"time\": -" },
        { "\"time\": ", "\"time\": 99999999999999999999999" },
        { "\"time\": ", "\"time\": 1e400, \"x\": " },
        { "{", "" },
        { "}", "}}" },
    };

    public void Dispose() => _toy.Dispose();

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void Forged_result_is_refused(string what, string with)
    {
        var submission = new Submission("alice", target.Solution);
        var text = Encoding.UTF8.GetString(ResultJson.Write(target.Runner.Run(submission)));
        var at = text.IndexOf(what, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var (result, problem) = ResultJson.ReadResult(Encoding.UTF8.GetBytes(text[..at] + with + text[(at + what.Length)..]));
        Assert.NotNull(problem ?? (result is null ? "" : ResultBinding.Problem(result, target.Staged, submission)));
    }

    [Fact]
    public void Result_of_another_student_is_refused_though_the_files_are_the_same()
    {
        var result = target.Runner.Run(new Submission("alice", target.Solution));
        Assert.Equal("it is another student's", ResultBinding.Problem(result, target.Staged, new Submission("mallory", target.Solution)));
        Assert.NotNull(ResultBinding.Problem(result with { Student = "mallory" }, target.Staged, new Submission("mallory", target.Solution)));
    }

    [Fact]
    public void Result_of_other_files_is_refused()
    {
        var result = target.Runner.Run(new Submission("alice", target.Solution));
        var other = new Submission("alice", Target.Source("\tnop\n"));
        Assert.Equal("it was made from other files", ResultBinding.Problem(result, target.Staged, other));
    }

    [Fact]
    public void Result_without_a_test_or_with_one_too_many_is_refused()
    {
        var submission = new Submission("alice", target.Solution);
        var result = target.Runner.Run(submission);
        Assert.NotNull(ResultBinding.Problem(result with { Tests = [.. result.Tests.Skip(1)] }, target.Staged, submission));
        Assert.NotNull(ResultBinding.Problem(result with { Tests = [.. result.Tests, result.Tests[0]] }, target.Staged, submission));
        Assert.NotNull(ResultBinding.Problem(result with { Tests = [.. result.Tests.Reverse()] }, target.Staged, submission));
    }

    [Fact]
    public void Damaged_result_files_never_crash()
    {
        var submission = new Submission("alice", target.Solution);
        var bytes = ResultJson.Write(target.Runner.Run(submission));
        var solution = target.Runner.Run(submission);
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var damaged = i % 10 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
            for (var change = 0; change <= i % 3 && damaged.Length > 0; change++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (ResultJson.ReadResult(damaged).Result is { } result && ResultBinding.Problem(result, target.Staged, submission) is null)
                Assert.InRange(target.Grader.Grade(result, solution).Score, 0, target.Staged.Assignment.Points);
        }
    }

    [Fact]
    public void Result_that_was_put_into_the_output_folder_is_run_anew()
    {
        var alice = Handed("alice", File.ReadAllText(Path.Combine(target.Folder, "assignment", "solution", Target.HandIn)));
        var mallory = Handed("mallory", "\t.globl answer\nanswer: ret\n");
        var folder = Assignment();
        _toy.Output("grade", folder, alice, "--out", _toy.PathOf("out"));
        var results = Path.Combine(_toy.PathOf("out"), "results");
        var stolen = File.ReadAllText(Path.Combine(results, "alice.json"));
        foreach (var forged in (string[])[stolen.Replace("\"alice\"", "\"mallory\"", StringComparison.Ordinal), new string('[', 100_000)])
        {
            File.WriteAllText(Path.Combine(results, "mallory.json"), forged);
            Assert.Contains("mallory: 0 of 10 points", _toy.Output("grade", folder, mallory, "--out", _toy.PathOf("out")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("score", "1000")]
    [InlineData("score", "9")]
    [InlineData("maximum", "1000")]
    [InlineData("tests.0.points", "1000")]
    [InlineData("tests.0.points", "-1")]
    [InlineData("tests.0.maximum", "1000")]
    [InlineData("tests.0.name", "\"other\"")]
    [InlineData("tests.0", "null")]
    [InlineData("tests.0.messages", "[null]")]
    [InlineData("student", "\"../../mallory\"")]
    [InlineData("student", "\"a\\u001b[2J\"")]
    public void Part_of_a_class_with_a_raised_grade_is_not_merged(string where, string value)
    {
        var path = Part();
        Assert.Equal(0, _toy.Run("grade", "merge", _toy.PathOf("part"), "--out", _toy.PathOf("as-it-was")).Status);
        var document = JsonNode.Parse(File.ReadAllText(path)) ?? throw new InvalidDataException();
        var steps = where.Split('.');
        var place = document["submissions"]?[0];
        foreach (var step in steps[..^1])
            place = int.TryParse(step, out var index) ? place?[index] : place?[step];
        Assert.NotNull(place);
        if (int.TryParse(steps[^1], out var last))
            place[last] = JsonNode.Parse(value);
        else
            place[steps[^1]] = JsonNode.Parse(value);
        File.WriteAllText(path, document.ToJsonString());
        var outcome = _toy.Run("grade", "merge", _toy.PathOf("part"), "--out", _toy.PathOf("merged"));
        Assert.NotEqual(0, outcome.Status);
        Harmless.CheckText(outcome.Errors + outcome.Output);
        Assert.False(File.Exists(Path.Combine(_toy.PathOf("merged"), "class.json")));
    }

    // A part of a class as toy grade leaves it, with somebody in it who has nothing right.
    private string Part()
    {
        var part = _toy.PathOf("part");
        var (result, grade, _) = target.Grade("mallory", Target.Source("\t.globl answer\nanswer: ret\n"));
        Directory.CreateDirectory(Path.Combine(part, "results"));
        File.WriteAllBytes(Path.Combine(part, "results", "mallory.json"), ResultJson.Write(result));
        File.WriteAllBytes(Path.Combine(part, "class.json"), ResultJson.Write(target.Grader.Class([grade])));
        return Path.Combine(part, "class.json");
    }

    private string Handed(string student, string source)
    {
        var folder = Directory.CreateDirectory(_toy.PathOf(student)).FullName;
        File.WriteAllText(Path.Combine(folder, Target.HandIn), source);
        return folder;
    }

    private string Assignment()
    {
        var folder = Path.Combine(_toy.Folder, "assignment");
        Copy(Path.Combine(target.Folder, "assignment"), folder);
        foreach (var (name, bytes) in target.Snapshots.Files)
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "snapshots")).FullName, name), bytes);
        return folder;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
