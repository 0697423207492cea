namespace Toy.Grader.Snapshots;

/// <summary>One line of a difference.</summary>
/// <param name="Kind">Which text has it.</param>
/// <param name="Number">Its number from 1: in the verified text when only that has it, otherwise in the received one; for omitted lines, how many they are.</param>
/// <param name="Text">The line without its end; empty for omitted lines.</param>
public readonly record struct DifferenceLine(DifferenceKind Kind, int Number, string Text);
