// For exercises that change the machine itself: each submission gets a Toy of its own, which is built with its files and then
// runs its tests. The C# of a submission runs in that process, and in no other.

using Toy.Grader.Observing;
using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

/// <param name="staged">The assignment whose submissions it runs.</param>
/// <param name="patience">How long a build or an answer may take on the host's clock.</param>
/// <param name="confinement">What builds and workers are kept in.</param>
/// <param name="installed">The folder of the program that gets other instructions.</param>
internal sealed class BuildingWorker(StagedAssignment staged, TimeSpan patience, Confinement confinement, string installed) : IWorker
{
    private const string BuildHeading = "toy build 1";

    private InstructionSetBuild? _build;
    private WorkerProcess? _worker;
    private string? _built;

    public SubmissionResult Run(Submission submission) =>
        Prepare(submission) is { } problems ? NotBuilt(submission, problems)
        : _worker?.Run(submission) ?? WorkerProcess.Problem(staged, submission, "there is no worker");

    public Scene? Look(Submission submission, string test, ReplayMoment moment) =>
        Prepare(submission) is null ? _worker?.Look(submission, test, moment) : null;

    public void Dispose() => End();

    // What was built for the last one serves this one, if it is the same.
    private IReadOnlyList<string>? Prepare(Submission submission)
    {
        var hash = submission.Files.Hash(BuildHeading);
        if (_built == hash)
            return null;
        End();
        var build = new InstructionSetBuild(confinement, patience, installed);
        if (build.Make(submission.Files, staged.Given) is { } problems)
        {
            build.Dispose();
            return problems;
        }

        (_build, _built) = (build, hash);
        _worker = new WorkerProcess(staged, patience, confinement.Around(WorkerProgram.In(build.Program), build.Folder));
        return null;
    }

    private SubmissionResult NotBuilt(Submission submission, IReadOnlyList<string> problems) => new()
    {
        Format = SubmissionResult.CurrentFormat,
        Assignment = staged.Hash,
        Student = submission.Student,
        Submission = submission.Hash,
        Tests =
        [
            .. staged.Assignment.Tests.Select(test => new TestResult
            {
                Name = test.Name,
                Outcome = TestOutcome.NotBuilt,
                Messages = [.. problems.Select(PrintableText.Neutral)],
                Observation = Observation.Nothing,
                Time = 0,
            }),
        ],
    };

    private void End()
    {
        _worker?.Dispose();
        _build?.Dispose();
        (_worker, _build, _built) = (null, null, null);
    }
}
