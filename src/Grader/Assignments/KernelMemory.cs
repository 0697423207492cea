namespace Toy.Grader.Assignments;

/// <summary>How the kernel keeps processes apart.</summary>
public enum KernelMemory
{
    /// <summary>Page tables.</summary>
    Paging,

    /// <summary>Base and bound.</summary>
    Bound,
}
