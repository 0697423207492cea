namespace Toy.Grader.Assignments;

/// <summary>What a test's console says to the guest.</summary>
/// <param name="Text">
/// With <paramref name="IsScript"/> lines <c>at TIME "text"</c> and <c>after "prompt" "text"</c>; otherwise the bytes of a file.
/// <c>{NAME}</c> stands for a variant's value.
/// </param>
/// <param name="IsScript">Input is typed, as somebody at a terminal does.</param>
public sealed record ConsoleInputScript(string Text, bool IsScript);
