// From one run of toy grade to all its forms.

using System.Text.Json;
using System.Xml.Linq;
using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Grader.Tests.Commands;

public sealed class ReportOptionTests : IDisposable
{
    private static readonly string s_example = Repository.PathOf("examples/assignment");
    private static readonly string s_solution = Path.Combine(s_example, "solution");
    private static readonly string s_start = Path.Combine(s_example, "start");

    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void One_run_has_every_form()
    {
        _toy.Output(
            "grade", s_example, s_solution, s_start, "--html", _toy.PathOf("a.html"), "--junit", _toy.PathOf("a.xml"), "--tap", _toy.PathOf("a.tap"),
            "--csv", _toy.PathOf("a.csv"), "--gradescope", _toy.PathOf("gradescope"), "--out", _toy.PathOf("out"));

        Assert.Contains("<h1>The sum of an array</h1>", Text("a.html"), StringComparison.Ordinal);
        Assert.Equal(["solution", "start"], XDocument.Parse(Text("a.xml")).Descendants("testsuite").Select(suite => suite.Attribute("name")?.Value));
        Assert.StartsWith("TAP version 14\n1..2\n", Text("a.tap"), StringComparison.Ordinal);
        Assert.StartsWith("student,score,maximum,problem,empty,words,your-words,quick\r\nsolution,8,8,,1,3,2,2\r\n", Text("a.csv"), StringComparison.Ordinal);
        using var solution = JsonDocument.Parse(Text("gradescope/solution.json"));
        Assert.Equal(8, solution.RootElement.GetProperty("score").GetDecimal());
        Assert.True(File.Exists(_toy.PathOf("gradescope/start.json")));
        using var all = JsonDocument.Parse(Text("out/class.json"));
        Assert.Equal(2, all.RootElement.GetProperty("submissions").GetArrayLength());
    }

    [Fact]
    public void Merged_parts_have_the_reports_of_the_whole()
    {
        _toy.Output("grade", s_example, s_solution, s_start, "--html", _toy.PathOf("whole.html"), "--tap", _toy.PathOf("whole.tap"));
        _toy.Output("grade", s_example, s_solution, s_start, "--shard", "1/2", "--out", _toy.PathOf("1"));
        _toy.Output("grade", s_example, s_solution, s_start, "--shard", "2/2", "--out", _toy.PathOf("2"));
        _toy.Output("grade", "merge", _toy.PathOf("1"), _toy.PathOf("2"), "--out", _toy.PathOf("out"), "--html", _toy.PathOf("merged.html"), "--tap", _toy.PathOf("merged.tap"));

        Assert.Equal(Text("whole.html"), Text("merged.html"));
        Assert.Equal(Text("whole.tap"), Text("merged.tap"));
    }

    [Fact]
    public void Gradescopes_own_file_is_for_one_submission()
    {
        _toy.Output("grade", s_example, s_start, "--gradescope", _toy.PathOf("results.json"));
        using var json = JsonDocument.Parse(Text("results.json"));
        Assert.Equal(["visible", "visible", "visible", "hidden"], json.RootElement.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("visibility").GetString()));

        var outcome = _toy.Run("grade", s_example, s_start, s_solution, "--gradescope", _toy.PathOf("more.json"));
        Assert.Equal(1, outcome.Status);
        Assert.Contains("more.json would hold one submission, and there are 2: name a folder", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_an_error()
    {
        var outcome = _toy.Run("grade", s_example, s_start, "--html", _toy.PathOf("none/a.html"));

        Assert.Equal(1, outcome.Status);
        Assert.Contains("cannot write {folder}/none/a.html", outcome.Errors, StringComparison.Ordinal);
    }

    private string Text(string name) => File.ReadAllText(_toy.PathOf(name));
}
