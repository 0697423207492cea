namespace Toy.Grader.Assignments;

/// <summary>One run of a program on a machine of its own, what of it is compared, and what that is worth.</summary>
public sealed record TestCase
{
    /// <summary>Names its snapshot file too: small letters, digits, hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>One line for people; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The sources and objects that are linked, handed in or given; none when the kernel's shell runs.</summary>
    public IReadOnlyList<string> Program { get; init; } = [];

    /// <summary>The program's arguments under the kernel, without its name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What the console says; null for nothing.</summary>
    public ConsoleInputScript? Console { get; init; }

    /// <summary>The machine, as the assignment has it but for what the test changes.</summary>
    public required GuestEnvironment Environment { get; init; }

    /// <summary>As the assignment has them but for what the test changes.</summary>
    public required Limits Limits { get; init; }

    public required Comparison Compare { get; init; }

    public decimal Points { get; init; } = 1;

    public Visibility Visibility { get; init; }

    /// <summary>Tests that must have passed, each of which stands earlier.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Whether expected values are the solution's with the student's variant; null for whenever something varies.</summary>
    public bool? Varies { get; init; }
}
