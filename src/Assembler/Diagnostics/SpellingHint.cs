namespace Toy.Assembler.Diagnostics;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
public static class SpellingHint
{
    private const int LongestName = 40;

    /// <summary>"did you mean 'movl'?", or null when nothing is near.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What could have been.</param>
    /// <param name="prefix">Stands before the name in the source but is no part of it, as the % of a register.</param>
    public static string? For(string name, IEnumerable<string> candidates, string prefix = "")
    {
        if (name.Length > LongestName)
            return null;
        var best = "";
        var bestDistance = name.Length <= 2 ? 2 : name.Length <= 5 ? 3 : 4;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance)
                continue;
            var distance = Distance(name, candidate, bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best.Length > 0
                && string.CompareOrdinal(candidate, best) < 0))
                (best, bestDistance) = (candidate, distance);
        }

        return best.Length == 0 ? null : $"did you mean '{prefix}{best}'?";
    }

    // Letters inserted, left out, replaced, or swapped with their neighbour; case is free.
    private static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return least;
            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
