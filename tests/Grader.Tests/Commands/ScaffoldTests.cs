// What toy new makes is graded at once: the solution has all points, the start has not, and nothing of it is out of date.

using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Grader.Tests.Commands;

public sealed class ScaffoldTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Theory]
    [InlineData("assignment")]
    [InlineData("kernel-lab")]
    public void A_new_assignment_gives_its_solution_all_points_and_its_start_few(string kind)
    {
        var folder = _toy.PathOf("first");
        _toy.Output("new", kind, folder);

        Snapshot.Verify(_toy.Output("grade", folder, Path.Combine(folder, "solution"), Path.Combine(folder, "start")), kind);
    }

    [Theory]
    [InlineData("assignment")]
    [InlineData("kernel-lab")]
    public void The_snapshots_of_a_new_assignment_are_those_of_its_solution(string kind)
    {
        var folder = _toy.PathOf("first");
        _toy.Output("new", kind, folder);

        Assert.EndsWith("the snapshots are those of the solution\n", _toy.Output("grade", folder, "--solution"), StringComparison.Ordinal);
        Assert.Equal("", _toy.Output("snap", "pending", "--in", folder));
    }

    [Theory]
    [InlineData("assignment")]
    [InlineData("kernel-lab")]
    public void A_new_assignment_has_a_page_for_people_and_its_name_everywhere(string kind)
    {
        var folder = _toy.PathOf("first");
        _toy.Output("new", kind, folder);

        Assert.StartsWith("# first", File.ReadAllText(Path.Combine(folder, "README.md")), StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain("__NAME__", file + File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_kernel_lab_begins_with_the_kernels_own_source_and_its_solution_changes_one_place()
    {
        var folder = _toy.PathOf("first");
        _toy.Output("new", "kernel-lab", folder);
        var start = File.ReadAllLines(Path.Combine(folder, "start", "schedule.s"));
        var solution = File.ReadAllLines(Path.Combine(folder, "solution", "schedule.s"));

        Assert.Equal(Repository.Read("src/Kernel/kernel/processes/schedule.s"), string.Join('\n', start) + "\n");
        var before = start.Zip(solution).TakeWhile(pair => pair.First == pair.Second).Count();
        var after = start.Reverse().Zip(solution.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.InRange(start.Length - before - after, 1, 10);
    }
}
