// The name that was probably meant: few edits away, and the first of the nearest, so that the answer is always the same.

namespace Toy.Assembler.Linking;

internal static class NearestName
{
    private const int MaximumLength = 64;

    /// <summary>Null when nothing is near enough.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var limit = Math.Max(1, name.Length / 3) + 1;
        if (name.Length > MaximumLength)
            return null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= limit || candidate == name)
                continue;
            var distance = Distance(name, candidate);
            if (distance < limit && distance < candidate.Length)
                (nearest, limit) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many insertions, deletions, replacements and swaps of neighbours lead from one to the other.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[a.Length + 1];
        Span<int> last = stackalloc int[a.Length + 1];
        Span<int> row = stackalloc int[a.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            row[i] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = j;
            for (var i = 1; i <= a.Length; i++)
            {
                var isEqual = a[i - 1] == b[j - 1];
                row[i] = Math.Min(last[i - 1] + (isEqual ? 0 : 1), Math.Min(last[i], row[i - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[i] = Math.Min(row[i], beforeLast[i - 2] + 1);
            }
        }

        return row[a.Length];
    }
}
