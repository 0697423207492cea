// What is tested with paging alone, because base and bound cannot do it (spec/15-kernel-memory.md §3, 3.3). All else runs in both.

namespace Toy.Kernel.Tests.Support;

internal static class BaseAndBound
{
    /// <summary>Programs that look for faults at address 0, below the program, or on writing its text.</summary>
    private static readonly string[] s_programs = ["altstack", "causes", "crashes"];

    /// <summary>What to tell xv6's user tests to leave out: reading and writing from address 0 to the bound is allowed.</summary>
    public static string[] LeftOutOfUserTests { get; } = ["-other_memory_is_out_of_reach", "-bad_stacks"];

    /// <summary>Whether a program finds with base and bound what it looks for.</summary>
    public static bool CanRun(string program) => !s_programs.Contains(program);
}
