// toy run --snapshot: which snapshot a run is compared with.

using System.CommandLine;
using System.CommandLine.Parsing;
using Toy.Cli.Hosting;
using Toy.Grader.Assignments;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal sealed class SnapshotOptions
{
    private const string UsualFolder = "snapshots";

    private readonly Option<string?> _snapshot = new("--snapshot")
    {
        Description = $"Compare console, exit and trace with what was verified: a name, kept in {UsualFolder}/, or a path and a name. The exit status then tells the result; 'toy snap' says more.",
        HelpName = "name",
    };

    private readonly Option<Scrubber[]> _scrub = new("--scrub")
    {
        Description = $"What may differ in a snapshot: {string.Join(", ", Scrubbers.Names)}, with commas between.",
        HelpName = "kinds",
        CustomParser = ParseScrubbers,
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Add(_snapshot);
        command.Add(_scrub);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_snapshot) is { } name && Place(name) is null)
                result.AddError($"'{name}' cannot name a snapshot: a name has letters of ASCII, digits, - and _");
            if (result.GetResult(_scrub) is { Implicit: false } && result.GetResult(_snapshot) is null)
                result.AddError("--scrub says what may differ in a snapshot: it goes with --snapshot");
        });
    }

    /// <summary>What the run is to be compared with; null for nothing.</summary>
    public RunSnapshot? Open(Host host, ParseResult arguments) =>
        arguments.GetValue(_snapshot) is { } name && Place(name) is var (place, stem)
            ? new RunSnapshot(host, place, stem, new Scrubbers(arguments.GetRequiredValue(_scrub)))
            : null;

    private static (SnapshotPlace Place, string Name)? Place(string word)
    {
        var file = Path.GetFileName(word);
        var parsed = SnapshotFile.Parse(file);
        var stem = parsed?.Name ?? file;
        if (!SnapshotFile.IsName(stem))
            return null;
        var folder = Path.GetDirectoryName(word) is { Length: > 0 } parent ? parent : parsed is null ? UsualFolder : "";
        return (new SnapshotPlace(folder, null), stem);
    }

    private static Scrubber[] ParseScrubbers(ArgumentResult result)
    {
        var scrubbers = new List<Scrubber>();
        foreach (var name in result.Tokens[0].Value.Split(','))
        {
            if (Scrubbers.Named(name, out var problem) is { } scrubber)
                scrubbers.Add(scrubber);
            else
                result.AddError(problem);
        }

        return [.. scrubbers.Distinct()];
    }
}
