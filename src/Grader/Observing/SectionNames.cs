namespace Toy.Grader.Observing;

/// <summary>The sections of an observation, in their order.</summary>
public static class SectionNames
{
    /// <summary>What the guest printed.</summary>
    public const string Console = "console";

    /// <summary>How the run ended.</summary>
    public const string Exit = "exit";

    /// <summary>Registers at the end.</summary>
    public const string Registers = "registers";

    /// <summary>Memory at the end.</summary>
    public const string Memory = "memory";

    /// <summary>Events.</summary>
    public const string Trace = "trace";

    /// <summary>Which rules about instructions were kept.</summary>
    public const string Instructions = "instructions";

    /// <summary>How many instructions the program took.</summary>
    public const string Count = "count";

    /// <summary>The kernel's process table at the end.</summary>
    public const string Processes = "processes";

    /// <summary>All, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Console, Exit, Registers, Memory, Trace, Instructions, Count, Processes];

    /// <summary>Whether a section can have this name.</summary>
    public static bool IsName(string name) => All.Contains(name);
}
