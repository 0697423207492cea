// Which snapshots an assignment's tests compare with.

using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader.Assignments;

namespace Toy.Cli.Snapshots;

internal static class AssignmentSnapshots
{
    /// <summary>The folder of an assignment's snapshots and their names; null and diagnostics when its file cannot be read.</summary>
    public static (string Folder, IReadOnlyCollection<string> Names)? Of(string folder, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, AssignmentFormat.FileName);
        var (bytes, reason) = HostFiles.TryRead(path);
        if (bytes is null)
            diagnostics.Error(HostDiagnostics.CannotRead, $"cannot read {path}: {reason}");
        if (bytes is null || AssignmentReader.Read(path, bytes, diagnostics) is not { } assignment)
            return null;
        return (
            Path.Combine(folder == "." ? "" : folder, assignment.Snapshots),
            [.. assignment.Tests.Where(test => !assignment.IsVaried(test)).Select(test => test.Name)]);
    }
}
