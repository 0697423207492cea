namespace Toy.Grader.Snapshots;

/// <summary>
/// Addresses: numbers with 0x and four digits at least, and the eight digits that traces and dumps write for eip, stacks, memory,
/// gates and pages. A register's value is one only where the register holds addresses by its nature.
/// </summary>
internal sealed class Addresses() : NumberKind(isNumbered: true)
{
    private const int Digits = 8;
    private const int PrefixedDigits = 4;

    private static readonly string[] s_words =
        ["eip", "esp", "ebp", "ksp", "cr2", "cr3", "idtr", "at", "gate", "stack", "frame", "from", "to", "segment", "directory", "on", "user", "kernel", "flush", "read", "write"];

    public override bool Matches(NumberToken token)
    {
        if (token.Text.StartsWith("0x"))
            return token.Text.Length >= PrefixedDigits + 2;
        return token.Text.Length == Digits
            && (token.IsEventEip || IsInMemory(token) || IsHandler(token) || IsAfter(token) || IsStackPointer(token));
    }

    private static bool IsInMemory(NumberToken token) => token.Before is [.., '['] && token.After is [']' or '+' or '-', ..];

    private static bool IsHandler(NumberToken token) => token.Before.EndsWith(" → ");

    // esp 0000fff0→0000ffec: the value behind the arrow, too.
    private static bool IsStackPointer(NumberToken token)
    {
        var change = "esp 00000000→".Length;
        return token.Before is [.., '→'] && token.Before.Length >= change && token.Before[^change..] is ['e', 's' or 'b', 'p', ' ', ..];
    }

    private static bool IsAfter(NumberToken token)
    {
        foreach (var word in s_words)
        {
            if (token.FollowsWord(word))
                return true;
        }

        return false;
    }
}
