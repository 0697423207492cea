// Which snapshots a command line means.

using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal sealed class SnapshotSearch(Host host, string folder)
{
    private IReadOnlyList<SnapshotPlace>? _places;

    /// <summary>Where there are snapshots; null after saying why they cannot be looked for.</summary>
    public IReadOnlyList<SnapshotPlace>? Places
    {
        get
        {
            if (_places is not null)
                return _places;
            if (!Directory.Exists(folder))
            {
                host.Error.WriteLine($"toy: there is no folder {folder}");
                return null;
            }

            var diagnostics = new DiagnosticBag();
            var places = SnapshotPlaces.Below(folder, diagnostics);
            DiagnosticPrinter.Print(host, diagnostics);
            if (!diagnostics.HasErrors)
                _places = places;
            return _places;
        }
    }

    /// <summary>Everything that waits.</summary>
    public static IReadOnlyList<(SnapshotPlace Place, string Name)> Pending(IReadOnlyList<SnapshotPlace> places) =>
        [.. from place in places from name in place.Store.Pending() select (place, name)];

    /// <summary>Nothing waits and nothing is wrong.</summary>
    public static bool IsClean(IReadOnlyList<SnapshotPlace> places) =>
        places.All(place => place.Store.Pending().Count == 0 && place.Problems.Count == 0);

    /// <summary>The waiting snapshots of these names; null after saying what is wrong with them.</summary>
    /// <param name="words">Names, paths of folder and name, or files of snapshots.</param>
    /// <param name="takeAll">No names mean everything; otherwise they mean the only one that waits.</param>
    public IReadOnlyList<(SnapshotPlace Place, string Name)>? Find(IReadOnlyList<string> words, bool takeAll)
    {
        if (Places is not { } places)
            return null;
        var pending = Pending(places);
        if (words.Count == 0)
        {
            if (takeAll || pending.Count <= 1)
                return pending;
            host.Error.WriteLine($"toy: {pending.Count} snapshots wait; name some, or take --all:");
            foreach (var (place, name) in pending)
                host.Error.WriteLine($"  {place.PathOf(name)}");
            return null;
        }

        var chosen = new List<(SnapshotPlace, string)>();
        var isFound = true;
        foreach (var word in words)
        {
            var found = pending.Where(item => IsMeant(word, item.Place, item.Name)).ToList();
            if (found.Count == 1)
                chosen.Add(found[0]);
            else
                host.Error.WriteLine("toy: " + Complaint(word, found, pending));
            isFound &= found.Count == 1;
        }

        return isFound ? [.. chosen.Distinct()] : null;
    }

    private static bool IsMeant(string word, SnapshotPlace place, string name)
    {
        var file = Path.GetFileName(word);
        var stem = SnapshotFile.Parse(file)?.Name ?? file;
        return stem == name
            && (Path.GetDirectoryName(word) is not { Length: > 0 } parent || Path.GetFullPath(parent) == Path.GetFullPath(place.Folder));
    }

    private static string Complaint(
        string word, List<(SnapshotPlace Place, string Name)> found, IReadOnlyList<(SnapshotPlace Place, string Name)> pending)
    {
        if (found.Count > 1)
            return $"'{word}' may be {string.Join(" or ", found.Select(item => item.Place.PathOf(item.Name)))}: give the path";
        var hint = SpellingHint.For(word, pending.Select(item => item.Name));
        return $"nothing waits for a decision on '{word}'{(hint is null ? "; 'toy snap pending' lists what does" : "; " + hint)}";
    }
}
