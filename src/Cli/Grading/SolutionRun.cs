// The instructor's own run: what the solution does is what snapshots are made of.

using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Cli.Snapshots;
using Toy.Grader.Results;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

internal static class SolutionRun
{
    /// <summary>The student whose variant it is when nobody's is asked for.</summary>
    private const string Student = "solution";

    /// <summary>Runs the solution and compares it with the snapshots; what differs is received, but for build servers.</summary>
    public static int Run(Host host, AssignmentFolder folder, TimeSpan patience)
    {
        if (folder.Solution is not { } files)
        {
            host.Error.WriteLine("toy: the assignment has no 'solution': name its folder in assignment.json");
            return ExitStatus.Failed;
        }

        using var worker = Workers.For(folder, patience);
        var result = worker.Run(new Submission(Student, files));
        if (result.Problem is { } problem)
        {
            host.Error.WriteLine($"toy: the solution could not be run: {problem}");
            return ExitStatus.Failed;
        }

        var store = new SnapshotStore(new HostSnapshotFolder(folder.SnapshotFolder));
        var isDone = true;
        foreach (var (test, run) in folder.Assignment.Tests.Zip(result.Tests))
        {
            if (run.Outcome == TestOutcome.NotBuilt)
            {
                isDone = false;
                host.Out.WriteLine($"{test.Name}: not built");
                foreach (var message in run.Messages)
                    host.Out.WriteLine($"    {message}");
            }
            else if (folder.Assignment.IsVaried(test))
            {
                host.Out.WriteLine($"{test.Name}: varies with the student, no snapshot");
            }
            else
            {
                isDone &= Compare(host, store, test.Name, new Scrubbers(folder.Assignment.Scrubbers).Scrub(run.Observation).Format());
            }
        }

        host.Out.WriteLine(isDone ? "the snapshots are those of the solution" : "'toy snap review' shows what was received, 'toy snap accept' keeps it");
        return isDone ? ExitStatus.Success : ExitStatus.Failed;
    }

    private static bool Compare(Host host, SnapshotStore store, string name, string text)
    {
        var comparison = ContinuousIntegration.IsOn(host) ? store.Compare(name, text) : store.Verify(name, text);
        host.Out.WriteLine(comparison.Verdict switch
        {
            SnapshotVerdict.Same => $"{name}: as its snapshot",
            SnapshotVerdict.New => $"{name}: received, no snapshot yet",
            _ => $"{name}: received, differs from its snapshot",
        });
        return comparison.Verdict == SnapshotVerdict.Same;
    }
}
