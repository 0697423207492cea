// The last resort: an expression of the assignment's own.

using System.Text.RegularExpressions;

namespace Toy.Grader.Snapshots;

/// <summary>Replaces what a regular expression matches.</summary>
public sealed class PatternScrubber
{
    // Matching without backtracking takes time in proportion to the text, so this is reached by nothing but a fault.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    private readonly Regex _pattern;
    private readonly string _replacement;

    private PatternScrubber(Regex pattern, string replacement)
    {
        _pattern = pattern;
        _replacement = replacement;
    }

    /// <summary>Reads an expression; null and a reason when it cannot be used.</summary>
    /// <param name="pattern">As .NET writes them, without backreferences and lookaround; it is matched with one line at a time.</param>
    /// <param name="replacement">What is put in the place of each match, as it stands.</param>
    /// <param name="problem">What is wrong.</param>
    public static PatternScrubber? Create(string pattern, string replacement, out string? problem)
    {
        problem = null;
        try
        {
            var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
            var regex = new Regex(pattern, options, s_longest);
            if (replacement.Contains('\n', StringComparison.Ordinal))
                problem = "what replaces a match stands within one line: it can have no line end";
            else if (regex.IsMatch(""))
                problem = $"'{pattern}' matches nothing at all, which is everywhere: let it match one character at least";
            return problem is null ? new PatternScrubber(regex, replacement) : null;
        }
        catch (RegexParseException error)
        {
            problem = $"'{pattern}' is no regular expression: {error.Message}";
            return null;
        }
        catch (NotSupportedException)
        {
            problem = $"'{pattern}' looks back or around, which can take for ever: write it without backreferences, lookahead, lookbehind and atomic groups";
            return null;
        }
    }

    /// <summary>The text with the replacement in the place of each match.</summary>
    /// <exception cref="ScrubberTimeoutException">It took too long.</exception>
    public string Scrub(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            // By a function: a $1 in the replacement is no group.
            return string.Join('\n', text.Split('\n').Select(line => _pattern.Replace(line, _ => _replacement)));
        }
        catch (RegexMatchTimeoutException error)
        {
            throw new ScrubberTimeoutException(_pattern.ToString(), error);
        }
    }
}
