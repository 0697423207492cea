// The recipes of docs/recipes, as they stand: a class in parts, put together, is the class.

using System.Text.RegularExpressions;
using Toy.Testing;

namespace Toy.Grader.Tests.Recipes;

public sealed partial class RecipeTests : IDisposable
{
    private const int Students = 6;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();

    public RecipeTests()
    {
        // As on a build server: Toy, an assignment and submissions in one place.
        var example = Repository.PathOf("examples/assignment");
        Copy(example, Path.Combine(Workspace, "hw1"));
        for (var student = 1; student <= Students; student++)
            Copy(Path.Combine(example, student % 3 == 0 ? "start" : "solution"), Path.Combine(Workspace, "submissions", $"s{student}"));
        Directory.CreateDirectory(Path.Combine(Workspace, "toy"));
        _folder.Write("workspace/toy/toy", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "toy.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(Workspace, "toy", "toy"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string Workspace => Path.Combine(_folder.Path, "workspace");

    public void Dispose() => _folder.Dispose();

    [ToolFact("sh", "dotnet")]
    public void The_matrix_of_github_grades_the_class()
    {
        var recipe = Repository.Read("docs/recipes/ci/github.yml");
        var parts = Matrix().Match(recipe).Groups[1].Value.Split(", ");
        var steps = Step().Matches(recipe).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["1", "2", "3", "4"], parts);
        Assert.Equal(2, steps.Count);

        // What a job leaves for the next is what it uploads, by name: the next job begins with nothing else.
        var name = Artifact().Match(recipe).Groups[1].Value;
        foreach (var part in parts)
        {
            Run([], Fill(steps[0], part));
            Copy(Path.Combine(Workspace, Fill(name, part)), Path.Combine(_folder.Path, "artifacts", Fill(name, part)));
            Directory.Delete(Path.Combine(Workspace, Fill(name, part)), recursive: true);
        }

        Directory.Delete(Path.Combine(Workspace, "submissions"), recursive: true);
        foreach (var part in parts)
            Copy(Path.Combine(_folder.Path, "artifacts", Fill(name, part)), Path.Combine(Workspace, Fill(name, part)));
        Run([], steps[1]);

        CheckTable(Path.Combine(Workspace, "graded.csv"));
        foreach (var file in (string[])["graded.html", "graded.xml", "graded/class.json"])
            Assert.True(File.Exists(Path.Combine(Workspace, file)), file);
    }

    [ToolFact("sh", "dotnet")]
    public void Parallel_jobs_of_gitlab_grade_the_class()
    {
        var recipe = Repository.Read("docs/recipes/ci/gitlab.yml");
        var steps = Script().Matches(recipe).Select(match => match.Groups[1].Value).ToList();
        var total = Parallel().Match(recipe).Groups[1].Value;
        Assert.Equal(2, steps.Count);

        for (var index = 1; index <= int.Parse(total, System.Globalization.CultureInfo.InvariantCulture); index++)
            Run([("CI_NODE_INDEX", $"{index}"), ("CI_NODE_TOTAL", total)], steps[0]);
        Run([], steps[1]);

        CheckTable(Path.Combine(Workspace, "graded.csv"));
    }

    [PythonFact("yaml")]
    public void Recipes_for_build_servers_are_yaml()
    {
        foreach (var recipe in (string[])["github", "gitlab"])
        {
            var result = Tool.Run("python3", "-c", "import sys, yaml; print(len(yaml.safe_load(open(sys.argv[1]))))", Repository.PathOf($"docs/recipes/ci/{recipe}.yml"));
            Assert.Equal(("", 0), (result.Errors, result.ExitCode));
        }
    }

    [SlurmFact]
    public void A_job_array_of_slurm_grades_the_class()
    {
        var result = OneNodeSlurm.Run(
            _folder.Path,
            [("TOY", Path.Combine(Workspace, "toy", "toy"))],
            Repository.PathOf("docs/recipes/slurm/grade.sh"),
            Path.Combine(Workspace, "hw1"),
            Path.Combine(Workspace, "submissions"),
            Path.Combine(_folder.Path, "out"),
            "3");

        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
        CheckTable(Path.Combine(_folder.Path, "out", "class.csv"));
        Assert.Contains("s6", result.Output, StringComparison.Ordinal);
    }

    private void Run(IReadOnlyList<(string, string)> environment, string command)
    {
        var result = Tool.Run(s_patience, environment, "sh", "-ec", $"cd '{Workspace}' && {command}");
        Assert.True(result.ExitCode == 0, $"{command}\n{result.Output}{result.Errors}");
    }

    private static void CheckTable(string path)
    {
        var scores = File.ReadAllLines(path).Skip(1).Select(row => string.Join(' ', row.Split(',')[..3]));
        Assert.Equal(["s1 8 8", "s2 8 8", "s3 1 8", "s4 8 8", "s5 8 8", "s6 1 8"], scores);
    }

    private static string Fill(string text, string part) => text.Replace("${{ matrix.part }}", part, StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"part: \[([0-9, ]+)\]")]
    private static partial Regex Matrix();

    [GeneratedRegex(@"- run: (.*)")]
    private static partial Regex Step();

    [GeneratedRegex(@"name: (part-\$\{\{ matrix.part \}\})")]
    private static partial Regex Artifact();

    [GeneratedRegex(@"parallel: ([0-9]+)")]
    private static partial Regex Parallel();

    [GeneratedRegex(@"script:\n +- (.*)")]
    private static partial Regex Script();
}
