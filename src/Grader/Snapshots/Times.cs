namespace Toy.Grader.Snapshots;

/// <summary>Times: the first column of a trace; and those that a program tells: numbers with a unit of time or ticks, clocks as 12:34:56, and what uptime returns.</summary>
internal sealed class Times() : NumberKind(isNumbered: false)
{
    private static readonly string[] s_units = ["ns", "us", "µs", "ms", "s", "ticks", "tick", "seconds", "second", "milliseconds"];

    public override bool Matches(NumberToken token) =>
        token.IsEventTime
        || (token.IsFraction && (IsOfClock(token) || IsWithUnit(token)))
        || (token.IsDecimal && token.Subject is "uptime" && token.Before.EndsWith(") = "));

    private static bool IsWithUnit(NumberToken token)
    {
        foreach (var unit in s_units)
        {
            if (token.PrecedesWord(unit))
                return true;
        }

        return false;
    }

    private static bool IsOfClock(NumberToken token) =>
        token.IsDecimal && token.Text.Length == 2
        && ((token.After is [':', >= '0' and <= '9', >= '0' and <= '9', ..]) || token.Before is [.., >= '0' and <= '9', >= '0' and <= '9', ':']);
}
