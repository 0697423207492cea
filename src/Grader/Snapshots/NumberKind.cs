namespace Toy.Grader.Snapshots;

/// <summary>A kind of number that may differ between two runs that are equally right.</summary>
/// <param name="isNumbered">Its label is followed by a number: which of the different ones it is, by first appearance.</param>
internal abstract class NumberKind(bool isNumbered)
{
    public bool IsNumbered => isNumbered;

    /// <summary>Whether a number is of the kind.</summary>
    public abstract bool Matches(NumberToken token);
}
