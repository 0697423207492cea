// An assignment's folder → all that grading needs of it: the description, the given files, the snapshots, the solution.

using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader;
using Toy.Grader.Assignments;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

/// <param name="Folder">Where it is.</param>
/// <param name="Staged">What those may have who run submissions.</param>
/// <param name="Snapshots">The files of the folder of snapshots.</param>
/// <param name="Solution">The instructor's own files; null when the assignment names none.</param>
internal sealed record AssignmentFolder(string Folder, StagedAssignment Staged, FileSet Snapshots, FileSet? Solution)
{
    public Assignment Assignment => Staged.Assignment;

    /// <summary>The folder of its snapshots.</summary>
    public string SnapshotFolder => Path.Combine(Folder, Assignment.Snapshots);

    /// <summary>The folders that nobody may read who runs submissions.</summary>
    public IReadOnlyList<string> Secrets => Assignment.Solution is { } solution ? [Folder, Path.Combine(Folder, solution)] : [Folder];

    /// <summary>Reads an assignment; null and diagnostics when something is wrong with it.</summary>
    /// <param name="path">Its folder, or its file in there.</param>
    /// <param name="platform">What else results depend on.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static AssignmentFolder? Open(string path, string platform, DiagnosticBag diagnostics)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, AssignmentFormat.FileName) : path;
        var folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";
        var (description, reason) = HostFiles.TryRead(file);
        if (description is null)
        {
            diagnostics.Error(
                HostDiagnostics.CannotRead,
                $"cannot read {file}: {reason}",
                null,
                new DiagnosticNote("'toy new assignment NAME' makes an assignment to begin with"));
            return null;
        }

        if (AssignmentReader.Read(file, description, diagnostics) is not { } assignment)
            return null;
        var given = assignment.Given is { } givenName ? Files(folder, givenName, "given", diagnostics) : FileSet.Empty;
        var solution = assignment.Solution is { } solutionName ? Files(folder, solutionName, "solution", diagnostics) : null;
        var snapshots = Directory.Exists(Path.Combine(folder, assignment.Snapshots))
            ? Files(folder, assignment.Snapshots, "snapshots", diagnostics)
            : FileSet.Empty;
        return !diagnostics.HasErrors && given is not null && snapshots is not null
            && StagedAssignment.Open(file, description, given, platform, diagnostics) is { } staged
                ? new AssignmentFolder(folder, staged, snapshots, solution?.Only(assignment.HandIn))
                : null;
    }

    private static FileSet? Files(string folder, string name, string key, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return FolderFiles.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = Directory.Exists(path) ? problem.Message : "there is no such folder";
            diagnostics.Error(GraderDiagnostics.MissingFile, $"cannot read {path}, which '{key}' names: {reason}");
            return null;
        }
    }
}
