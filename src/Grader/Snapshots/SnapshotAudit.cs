// What is wrong with a folder of snapshots. A snapshot that nothing compares with, or one that is there twice, looks like a
// test and is none: so these are errors and not dust.

namespace Toy.Grader.Snapshots;

internal static class SnapshotAudit
{
    public static IEnumerable<SnapshotProblem> Find(ISnapshotFolder folder, IReadOnlyCollection<string>? names)
    {
        var files = folder.Files;
        return Misnamed(files).Concat(SameButForCase(files)).Concat(Unused(files, names)).Concat(SameText(folder)).Concat(NeedlessReceived(folder));
    }

    private static IEnumerable<SnapshotFile> Parsed(IEnumerable<string> files) => files.Select(SnapshotFile.Parse).OfType<SnapshotFile>();

    private static IEnumerable<SnapshotProblem> Misnamed(IEnumerable<string> files) =>
        from file in files
        where SnapshotFile.LooksLike(file) && SnapshotFile.Parse(file) is null
        select new SnapshotProblem(
            file,
            $"is no snapshot's name: a name has letters, digits, - and _, further answers are NAME.2.verified.txt to NAME.{SnapshotFile.MostAlternatives}.verified.txt; rename or delete it",
            MayPrune: false);

    // Two files on one computer would be one file on another.
    private static IEnumerable<SnapshotProblem> SameButForCase(IEnumerable<string> files) =>
        from file in Parsed(files)
        group file.FileName by file.FileName.ToUpperInvariant() into same
        where same.Count() > 1
        from name in same.Order(StringComparer.Ordinal).Skip(1)
        select new SnapshotProblem(
            name,
            $"differs from {same.Order(StringComparer.Ordinal).First()} by upper and lower case alone, which not every computer tells apart; rename one",
            MayPrune: false);

    private static IEnumerable<SnapshotProblem> Unused(IEnumerable<string> files, IReadOnlyCollection<string>? names) =>
        names is null
            ? []
            : from file in Parsed(files)
              where !names.Contains(file.Name)
              select new SnapshotProblem(file.FileName, $"belongs to no test: there is none named '{file.Name}'; 'toy snap prune' deletes it", MayPrune: true);

    private static IEnumerable<SnapshotProblem> SameText(ISnapshotFolder folder)
    {
        foreach (var snapshot in Parsed(folder.Files).Where(file => file.IsVerified).GroupBy(file => file.Name))
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in snapshot.OrderBy(file => file.Alternative).Select(file => file.FileName))
            {
                if (folder.Read(file) is { } text && !texts.TryAdd(SnapshotStore.Normalize(text), file))
                    yield return new SnapshotProblem(file, $"says the same as {texts[SnapshotStore.Normalize(text)]}; 'toy snap prune' deletes it", MayPrune: true);
            }
        }
    }

    private static IEnumerable<SnapshotProblem> NeedlessReceived(ISnapshotFolder folder)
    {
        var store = new SnapshotStore(folder);
        return from name in store.Pending()
               where store.Received(name) is { } text && store.Compare(name, text).Verdict == SnapshotVerdict.Same
               select new SnapshotProblem(SnapshotFile.Received(name).FileName, "is what was verified; 'toy snap prune' deletes it", MayPrune: true);
    }
}
