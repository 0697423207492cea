namespace Toy.Grader.Snapshots;

/// <summary>What became of a line.</summary>
public enum DifferenceKind
{
    /// <summary>It is in both texts.</summary>
    Common,

    /// <summary>Only the verified text has it.</summary>
    Missing,

    /// <summary>Only the received text has it.</summary>
    Added,

    /// <summary>Stands for lines of both texts that are not shown.</summary>
    Omitted,
}
