namespace Toy.Grader.Snapshots;

/// <summary>Counts of instructions: numbers before or after the word instructions.</summary>
internal sealed class InstructionCounts() : NumberKind(isNumbered: false)
{
    public override bool Matches(NumberToken token) =>
        token.IsDecimal && (token.PrecedesWord("instructions") || token.PrecedesWord("instruction") || token.FollowsWord("instructions"));
}
