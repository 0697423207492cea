using Toy.Grader.Assignments;

namespace Toy.Cli.Grading;

/// <summary>Which worker an assignment needs.</summary>
internal static class Workers
{
    /// <param name="folder">The assignment.</param>
    /// <param name="patience">How long a submission may take on the host's clock.</param>
    /// <param name="others">Further folders that a submission has no business in: other submissions, and grades.</param>
    public static IWorker For(AssignmentFolder folder, TimeSpan patience, params IEnumerable<string> others) =>
        folder.Assignment.Tests.Any(test => test.Environment.Kind == EnvironmentKind.Toy)
            ? new BuildingWorker(folder.Staged, patience, new Confinement([.. folder.Secrets, .. others]), AppContext.BaseDirectory)
            : new WorkerProcess(folder.Staged, patience, WorkerProgram.Own);
}
