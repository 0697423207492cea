// toy snap review: each difference, and what to do about it.

using System.Globalization;
using System.Text;
using Toy.Cli.Hosting;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal sealed class SnapshotReview(Host host, SnapshotSearch search)
{
    private const string Question = "[a]ccept  accept as [o]ne more answer  [r]eject  [s]kip  diff [t]ool  [q]uit? ";

    /// <summary>Shows all that was chosen and asks where there is somebody to ask; the exit status.</summary>
    public int Run(IReadOnlyList<(SnapshotPlace Place, string Name)> chosen, bool inTool)
    {
        var asks = host is { IsInputTerminal: true, IsOutputTerminal: true } && !ContinuousIntegration.IsOn(host);
        if (chosen.Count == 0)
            host.Out.WriteLine("nothing waits for a decision");
        foreach (var (place, name) in chosen)
        {
            if (inTool)
            {
                if (Open(place, name) is not { } reason)
                    continue;
                host.Error.WriteLine($"toy: {reason}");
                return ExitStatus.Failed;
            }

            Show(place, name);
            if (asks && !Ask(place, name))
                break;
        }

        if (!asks && !inTool && chosen.Count > 0)
            host.Out.WriteLine("\n'toy snap accept NAME' takes what was received, 'toy snap reject NAME' drops it");
        return search.Places is { } places && SnapshotSearch.IsClean(places) ? ExitStatus.Success : ExitStatus.Failed;
    }

    /// <summary><c>2 lines missing, 1 added</c>, or that it is new.</summary>
    public static string Summary(SnapshotStore store, string name)
    {
        if (store.Received(name) is not { } text)
            return "gone";
        var comparison = store.Compare(name, text);
        if (comparison.Verdict == SnapshotVerdict.New)
            return "new";
        var lines = TextDifference.Of(comparison.Verified ?? "", comparison.Received);
        var missing = lines.Count(line => line.Kind == DifferenceKind.Missing);
        var added = lines.Count(line => line.Kind == DifferenceKind.Added);
        return string.Create(CultureInfo.InvariantCulture, $"{missing} line{(missing == 1 ? "" : "s")} missing, {added} added");
    }

    private void Show(SnapshotPlace place, string name)
    {
        if (place.Store.Received(name) is not { } text)
            return;
        var comparison = place.Store.Compare(name, text);
        var verified = comparison.Alternative > 1 ? $" (nearest: {SnapshotFile.Verified(name, comparison.Alternative).FileName})" : "";
        host.Out.WriteLine($"{place.PathOf(name)}: {Summary(place.Store, name)}{verified}");
        host.Out.Write(DifferenceText.Format(comparison, host.IsOutputColoured));
    }

    /// <summary>Asks until there is a decision; false when there is to be no more asking.</summary>
    private bool Ask(SnapshotPlace place, string name)
    {
        while (true)
        {
            host.Out.Write(Question);
            host.Flush();
            switch (ReadLine()?.Trim())
            {
                case "a":
                    place.Store.Accept(name);
                    return true;
                case "o":
                    place.Store.Accept(name, asAlternative: true);
                    return true;
                case "r":
                    place.Store.Reject(name);
                    return true;
                case "s":
                    return true;
                case "t":
                    host.Out.WriteLine(Open(place, name) ?? "opened");
                    break;
                case null or "q":
                    return false;
                default:
                    host.Out.WriteLine("type one of the letters a, o, r, s, t, q");
                    break;
            }
        }
    }

    private string? Open(SnapshotPlace place, string name) => DiffTool.Show(
        host, place.PathOf(SnapshotFile.Received(name).FileName), place.PathOf(SnapshotFile.Verified(name).FileName));

    // Byte by byte: what follows the line is for the next question.
    private string? ReadLine()
    {
        var line = new StringBuilder();
        while (host.Input.ReadByte() is >= 0 and var character)
        {
            if (character == '\n')
                return line.ToString();
            line.Append((char)character);
        }

        return line.Length > 0 ? line.ToString() : null;
    }
}
