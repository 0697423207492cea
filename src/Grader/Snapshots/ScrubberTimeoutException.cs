namespace Toy.Grader.Snapshots;

/// <summary>A regular expression of an assignment took longer than it may.</summary>
public sealed class ScrubberTimeoutException(string pattern, Exception cause)
    : Exception($"the pattern '{pattern}' took too long: make it simpler, or scrub by name", cause)
{
    /// <summary>The expression.</summary>
    public string Pattern { get; } = pattern;
}
