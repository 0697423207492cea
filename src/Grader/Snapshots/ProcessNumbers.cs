namespace Toy.Grader.Snapshots;

/// <summary>
/// Process numbers: of traces and process tables, of the calls that take or give them, and after the word pid or process in what
/// a program prints.
/// </summary>
internal sealed class ProcessNumbers() : NumberKind(isNumbered: true)
{
    // More digits than a pid of the kernel ever has would be an address after an arrow.
    private const int MostDigits = 7;

    public override bool Matches(NumberToken token) =>
        token.IsDecimal && token.Text.Length <= MostDigits && token.Text[0] != '0'
        && (token.FollowsWord("pid") || token.FollowsWord("process") || token.FollowsWord("parent")
            || (token.IsTrace && (IsProcess(token) || IsArgument(token) || IsResult(token))));

    // [3 sh] of a call; sched  3 sh (ready) → 4 cat.
    private static bool IsProcess(NumberToken token) =>
        (token.Before.EndsWith(" sys    [") && token.After is [' ' or ']', ..])
        || token.Before.EndsWith(" sched  ")
        || (token.Before.EndsWith(" → ") && token.After is [] or [' ', ..] && token.Subject is NumberToken.Schedule);

    private static bool IsArgument(NumberToken token) =>
        token.Subject is "kill" or "waitpid" or "setpgid" or "getpgid" or "foreground" && token.Before.EndsWith($"] {token.Subject}(");

    private static bool IsResult(NumberToken token) =>
        token.Subject is "fork" or "wait" or "waitpid" or "getpid" or "getppid" or "getpgid" or "foreground"
        && token.Before.EndsWith(") = ") && token.After.IsEmpty;
}
