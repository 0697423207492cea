namespace Toy.Grader.Assignments;

/// <summary>A value that is drawn for each student: a number from a range, or one of a list of words.</summary>
/// <param name="Name">A symbol of every source if it is a number; <c>{Name}</c> in arguments and console input.</param>
/// <param name="From">The least number.</param>
/// <param name="To">The greatest.</param>
/// <param name="Words">Words to draw from; empty for a number.</param>
public sealed record Variant(string Name, long From, long To, IReadOnlyList<string> Words);
