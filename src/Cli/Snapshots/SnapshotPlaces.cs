// Finds the snapshots below a folder.

using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal static class SnapshotPlaces
{
    private const int Deepest = 12;

    // What builds and tools keep for themselves.
    private static readonly string[] s_skipped = ["bin", "obj", "node_modules"];

    /// <summary>Every place at or below a folder, in the order of their paths. Links are not followed.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="diagnostics">Receives what is wrong with assignments; what is used of their snapshots is then not known.</param>
    public static IReadOnlyList<SnapshotPlace> Below(string root, DiagnosticBag diagnostics)
    {
        var places = new List<SnapshotPlace>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        Add(root, 0);
        return places;

        void Add(string folder, int depth)
        {
            if (File.Exists(Path.Combine(folder, AssignmentFormat.FileName))
                && AssignmentSnapshots.Of(folder, diagnostics) is var (snapshots, names)
                && known.Add(snapshots))
                places.Add(new SnapshotPlace(snapshots, names));
            if (!known.Contains(folder) && Directory.EnumerateFiles(folder).Any(file => SnapshotFile.LooksLike(Path.GetFileName(file))))
                places.Add(new SnapshotPlace(folder, null));
            if (depth == Deepest)
                return;
            foreach (var child in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(child);
                if (name[0] != '.' && !s_skipped.Contains(name) && new DirectoryInfo(child).LinkTarget is null)
                    Add(root == "." && depth == 0 ? name : child, depth + 1);
            }
        }
    }
}
