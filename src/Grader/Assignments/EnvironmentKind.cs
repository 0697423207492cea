namespace Toy.Grader.Assignments;

/// <summary>What a test's program runs on.</summary>
public enum EnvironmentKind
{
    /// <summary>The machine alone.</summary>
    Bare,

    /// <summary>Toy's kernel.</summary>
    Kernel,

    /// <summary>The machine alone, with an instruction set built from Toy's sources and those handed in.</summary>
    Toy,
}
