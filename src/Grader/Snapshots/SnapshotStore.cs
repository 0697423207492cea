// The workflow of snapshots: a run's text is compared with what was verified; what differs is received and waits for somebody
// to accept or reject it. Nothing is deleted or replaced but by that decision.

namespace Toy.Grader.Snapshots;

/// <summary>The snapshots of one folder.</summary>
/// <param name="folder">Where their files are.</param>
public sealed class SnapshotStore(ISnapshotFolder folder)
{
    /// <summary>Brings a text into the form in which texts are compared and kept: lines end in \n, the last one too.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n");
        return lines.Length == 0 || lines[^1] == '\n' ? lines : lines + "\n";
    }

    /// <summary>The texts that are accepted for a snapshot, the first one first.</summary>
    public IReadOnlyList<string> Verified(string name) =>
        [.. Alternatives(name).Select(file => folder.Read(file.FileName)).OfType<string>().Select(Normalize)];

    /// <summary>The text that waits for a decision, or null.</summary>
    public string? Received(string name) => folder.Read(SnapshotFile.Received(name).FileName) is { } text ? Normalize(text) : null;

    /// <summary>Compares a text with what was verified. Writes nothing.</summary>
    public SnapshotComparison Compare(string name, string text)
    {
        var received = Normalize(text);
        SnapshotComparison? nearest = null;
        var longest = -1;
        foreach (var file in Alternatives(name))
        {
            if (folder.Read(file.FileName) is not { } content)
                continue;
            var verified = Normalize(content);
            if (verified == received)
                return new SnapshotComparison(SnapshotVerdict.Same, verified, received, file.Alternative);
            var common = verified.AsSpan().CommonPrefixLength(received);
            if (common <= longest)
                continue;
            longest = common;
            nearest = new SnapshotComparison(SnapshotVerdict.Different, verified, received, file.Alternative);
        }

        return nearest ?? new SnapshotComparison(SnapshotVerdict.New, null, received, 0);
    }

    /// <summary>Compares a text, and keeps it as received when it is not what was verified; clears away one that waited when it is.</summary>
    public SnapshotComparison Verify(string name, string text)
    {
        var comparison = Compare(name, text);
        var received = SnapshotFile.Received(name).FileName;
        if (comparison.Verdict == SnapshotVerdict.Same)
            folder.Delete(received);
        else
            folder.Write(received, comparison.Received);
        return comparison;
    }

    /// <summary>The snapshots with a text that waits for a decision, by name.</summary>
    public IReadOnlyList<string> Pending() =>
        [.. Files().Where(file => !file.IsVerified).Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Makes the received text the verified one, or one more of them. False when nothing waits, or there is no room.</summary>
    public bool Accept(string name, bool asAlternative = false)
    {
        if (Received(name) is not { } text)
            return false;
        var taken = Alternatives(name).Select(file => file.Alternative).ToHashSet();
        var alternative = asAlternative ? Enumerable.Range(1, SnapshotFile.MostAlternatives).FirstOrDefault(number => !taken.Contains(number)) : 1;
        if (alternative == 0)
            return false;

        // In this order: a crash between the two leaves a received file that the next comparison clears away.
        folder.Write(SnapshotFile.Verified(name, alternative).FileName, text);
        folder.Delete(SnapshotFile.Received(name).FileName);
        return true;
    }

    /// <summary>Drops the received text. False when nothing waits.</summary>
    public bool Reject(string name)
    {
        if (Received(name) is null)
            return false;
        folder.Delete(SnapshotFile.Received(name).FileName);
        return true;
    }

    /// <summary>What ought not to be in the folder.</summary>
    /// <param name="names">The snapshots that something compares with; null when that is not known.</param>
    public IReadOnlyList<SnapshotProblem> Problems(IReadOnlyCollection<string>? names) =>
        [.. SnapshotAudit.Find(folder, names).OrderBy(problem => problem.FileName, StringComparer.Ordinal)];

    /// <summary>Deletes the files whose loss is none, and names them.</summary>
    public IReadOnlyList<SnapshotProblem> Prune(IReadOnlyCollection<string>? names)
    {
        var pruned = Problems(names).Where(problem => problem.MayPrune).ToList();
        foreach (var problem in pruned)
            folder.Delete(problem.FileName);
        return pruned;
    }

    private IEnumerable<SnapshotFile> Files() => folder.Files.Select(SnapshotFile.Parse).OfType<SnapshotFile>();

    private IEnumerable<SnapshotFile> Alternatives(string name) =>
        Files().Where(file => file.IsVerified && file.Name == name).OrderBy(file => file.Alternative);
}
