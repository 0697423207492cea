// Where snapshots are: the folder of an assignment's, whose tests say which of them are used; or any folder with such files,
// of which that is not known.

using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

/// <param name="Folder">The path as it is shown.</param>
/// <param name="Names">The snapshots that something compares with; null when that is not known.</param>
internal sealed record SnapshotPlace(string Folder, IReadOnlyCollection<string>? Names)
{
    public SnapshotStore Store { get; } = new(new HostSnapshotFolder(Folder));

    public IReadOnlyList<SnapshotProblem> Problems => Store.Problems(Names);

    /// <summary>A file of this folder, as it is shown.</summary>
    public string PathOf(string fileName) => Path.Combine(Folder, fileName);
}
