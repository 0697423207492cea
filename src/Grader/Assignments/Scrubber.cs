namespace Toy.Grader.Assignments;

/// <summary>What kind of text a scrubber takes out.</summary>
public enum ScrubberType
{
    /// <summary>Numbers of processes, each by the order of its first appearance.</summary>
    Pids,

    /// <summary>Addresses.</summary>
    Addresses,

    /// <summary>Instruction counts.</summary>
    Counts,

    /// <summary>Virtual times at the beginning of trace lines.</summary>
    Times,

    /// <summary>Whatever a regular expression matches.</summary>
    Pattern,
}

/// <summary>Makes equal, in chosen sections, what may differ from run to run of right solutions.</summary>
/// <param name="Name">What stands in place of the text, and what messages call the scrubber.</param>
/// <param name="Type">What it takes out.</param>
/// <param name="Sections">Of which sections; empty for all.</param>
/// <param name="Pattern">The regular expression of <see cref="ScrubberType.Pattern"/>; null for the other types.</param>
public sealed record Scrubber(string Name, ScrubberType Type, IReadOnlyList<string> Sections, string? Pattern);
