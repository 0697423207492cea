namespace Toy.Grader.Snapshots;

/// <summary>How a text compares with what was verified.</summary>
public enum SnapshotVerdict
{
    /// <summary>It is one of the verified texts.</summary>
    Same,

    /// <summary>There are verified texts, and it is none of them.</summary>
    Different,

    /// <summary>Nothing was verified yet.</summary>
    New,
}
