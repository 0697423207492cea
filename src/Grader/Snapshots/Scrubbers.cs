// Which differences between two runs do not count. An assignment or a command line says what may be another each time;
// regular expressions are for what has no type.

using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;

namespace Toy.Grader.Snapshots;

/// <summary>Scrubbers, ready for the sections of one observation after the other: the typed ones first, then patterns as they stand.</summary>
public sealed class Scrubbers
{
    private static readonly (ScrubberType Type, string Name, string Label, NumberKind Kind)[] s_typed =
    [
        (ScrubberType.Pids, "pids", "pid", new ProcessNumbers()),
        (ScrubberType.Addresses, "addresses", "address", new Addresses()),
        (ScrubberType.Counts, "counts", "count", new InstructionCounts()),
        (ScrubberType.Times, "times", "time", new Times()),
    ];

    private readonly NumberScrubber _numbers = new();
    private readonly IReadOnlyList<Scrubber> _scrubbers;
    private readonly Dictionary<Scrubber, PatternScrubber> _patterns = [];

    /// <summary>Makes scrubbers ready. Numbers are counted from here on, so each observation takes new ones.</summary>
    /// <exception cref="ArgumentException">A pattern cannot be used: ask <see cref="PatternScrubber.Create"/> first.</exception>
    public Scrubbers(IReadOnlyList<Scrubber> scrubbers)
    {
        _scrubbers = scrubbers;
        foreach (var scrubber in scrubbers.Where(scrubber => scrubber.Type == ScrubberType.Pattern))
        {
            _patterns[scrubber] = PatternScrubber.Create(scrubber.Pattern ?? "", scrubber.Name, out var problem)
                ?? throw new ArgumentException(problem, nameof(scrubbers));
        }
    }

    /// <summary>What typed scrubbers are called.</summary>
    public static IReadOnlyList<string> Names => [.. s_typed.Select(row => row.Name)];

    /// <summary>The typed scrubber of a name, for all sections and with its usual label; null and a sentence when there is none.</summary>
    public static Scrubber? Named(string name, out string problem)
    {
        problem = "";
        foreach (var row in s_typed)
        {
            if (row.Name == name)
                return new Scrubber(row.Label, row.Type, [], null);
        }

        problem = $"there is no scrubber '{name}'; {SpellingHint.For(name, Names) ?? $"there are {string.Join(", ", Names)}"}";
        return null;
    }

    /// <summary>An observation with names in the place of what does not count, ready to be compared.</summary>
    /// <exception cref="ScrubberTimeoutException">A pattern took too long.</exception>
    public Observation Scrub(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new Observation([.. observation.Sections.Select(Scrub)]);
    }

    /// <summary>A section's text with names in the place of what does not count. It has as many lines as before, so that a line can still be found in the run.</summary>
    /// <exception cref="ScrubberTimeoutException">A pattern took too long.</exception>
    public string Scrub(string section, string text)
    {
        var chosen = _scrubbers.Where(scrubber => scrubber.Sections.Count == 0 || scrubber.Sections.Contains(section)).ToList();
        List<(NumberKind, string)> kinds =
            [.. from scrubber in chosen join row in s_typed on scrubber.Type equals row.Type select (row.Kind, scrubber.Name)];
        if (kinds.Count > 0)
            text = _numbers.Scrub(kinds, text);
        foreach (var scrubber in chosen)
        {
            if (_patterns.TryGetValue(scrubber, out var pattern))
                text = pattern.Scrub(text);
        }

        return text;
    }

    private ObservedSection Scrub(ObservedSection section) =>
        section.Lines.Count == 0 ? section : section with { Lines = Scrub(section.Name, string.Join('\n', section.Lines)).Split('\n') };
}
