// Attacks on the process that runs submissions: whatever becomes of it, one submission is concerned.

using System.Diagnostics;
using Toy.Cli.Grading;
using Toy.Grader.Results;
using Toy.Grader.Submissions;

namespace Toy.Grader.Tests.Attacks;

public sealed class WorkerTests(Target target) : IClassFixture<Target>
{
    [Fact]
    public void Worker_that_is_killed_costs_one_submission_and_is_replaced()
    {
        using var worker = new WorkerProcess(target.Staged, TimeSpan.FromMinutes(5), WorkerProgram.Own);
        var before = Bytes(worker, "alice");
        var process = worker.Id ?? throw new InvalidOperationException("there is no worker");
        using (var running = Process.GetProcessById(process))
        {
            running.Kill();
            running.WaitForExit();
        }

        var crashed = worker.Run(new Submission("mallory", target.Solution));
        Assert.Equal("the run crashed", crashed.Problem);
        var grade = target.Grader.Grade(crashed, target.Runner.Run(new Submission("mallory", target.Solution)));
        Assert.Equal(0, grade.Score);
        Assert.All(grade.Tests, test => Assert.Equal(TestStatus.Crashed, test.Status));
        Assert.Equal(before, Bytes(worker, "alice"));
        Assert.NotEqual(process, worker.Id);
    }

    [Fact]
    public void Worker_that_does_not_answer_in_time_is_ended()
    {
        using var worker = new WorkerProcess(target.Staged, TimeSpan.FromMilliseconds(1), WorkerProgram.Own);
        Assert.Contains("and was ended", worker.Run(new Submission("mallory", target.Solution)).Problem, StringComparison.Ordinal);
        Assert.Null(worker.Id);
    }

    [Fact]
    public void Worker_knows_nothing_of_the_callers_environment()
    {
        Environment.SetEnvironmentVariable("TOY_TEST_SECRET", "s3cret");
        try
        {
            using var worker = new WorkerProcess(target.Staged, TimeSpan.FromMinutes(5), WorkerProgram.Own);
            Bytes(worker, "alice");
            var path = $"/proc/{worker.Id}/environ";
            if (File.Exists(path))
                Assert.DoesNotContain("s3cret", File.ReadAllText(path), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TOY_TEST_SECRET", null);
        }
    }

    private byte[] Bytes(WorkerProcess worker, string student)
    {
        var result = worker.Run(new Submission(student, target.Solution));
        Assert.Null(result.Problem);
        return ResultJson.Write(result);
    }
}
