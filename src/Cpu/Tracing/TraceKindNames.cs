namespace Toy.Cpu.Tracing;

/// <summary>The words for kinds of events, as command lines and assignments have them.</summary>
public static class TraceKindNames
{
    private static readonly (string Name, TraceKinds Kinds)[] s_names =
    [
        ("insn", TraceKinds.Instruction),
        ("trap", TraceKinds.Trap),
        ("syscall", TraceKinds.SystemCall),
        ("mmu", TraceKinds.Mmu),
        ("dev", TraceKinds.Device),
        ("sched", TraceKinds.Scheduler),
        ("mark", TraceKinds.Mark),
        ("all", TraceKinds.All),
    ];

    /// <summary>All of them, in the order in which they are listed for people.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_names.Select(one => one.Name)];

    /// <summary>What a word stands for; null when there is no such word.</summary>
    public static TraceKinds? Find(string name)
    {
        foreach (var (known, kinds) in s_names)
        {
            if (known == name)
                return kinds;
        }

        return null;
    }
}
