using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

/// <summary>Runs submissions somewhere else than here.</summary>
internal interface IWorker : IDisposable
{
    /// <summary>What a submission does.</summary>
    SubmissionResult Run(Submission submission);

    /// <summary>A moment of a test; null when it can't be had.</summary>
    Scene? Look(Submission submission, string test, ReplayMoment moment);
}
