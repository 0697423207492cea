namespace Toy.Grader.Observing;

/// <summary>One kind of thing that was observed.</summary>
/// <param name="Name">One of <see cref="SectionNames"/>.</param>
/// <param name="Lines">Printable characters alone; no line ends in a blank.</param>
/// <param name="Times">
/// When each line came about, in virtual time; empty when that is the end of the run, as for registers. Not part of the text.
/// </param>
public sealed record ObservedSection(string Name, IReadOnlyList<string> Lines, IReadOnlyList<ulong> Times);
