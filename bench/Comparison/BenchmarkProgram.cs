namespace Toy.Bench.Comparison;

/// <summary>A program of bench/programs.</summary>
/// <param name="Name">Its file's.</param>
/// <param name="Calls">What it repeats, where that is what its time is divided by; else 0.</param>
/// <param name="GoalMicroseconds">For one of these, in Toy.</param>
/// <param name="IsSample">Whether the slow columns have it unless all is asked for.</param>
internal sealed record BenchmarkProgram(string Name, int Calls = 0, double GoalMicroseconds = 0, bool IsSample = false)
{
    /// <summary>What every run costs.</summary>
    public static BenchmarkProgram Startup { get; } = new("hello", IsSample: true);

    /// <summary>The programs that compute.</summary>
    public static IReadOnlyList<BenchmarkProgram> Computing { get; } =
    [
        new("sieve"), new("crc"), new("matrix"), new("fib"), new("quicksort", IsSample: true), new("list", IsSample: true), new("search"), new("hash"),
        new("bytecode"), new("compress"), new("sha256"), new("nbody"),
    ];

    /// <summary>The programs that call the system; how often is said in each.</summary>
    public static IReadOnlyList<BenchmarkProgram> Calling { get; } =
    [
        new("getpid", 2_000_000, 0.4, IsSample: true), new("forks", 6000, 200, IsSample: true), new("pipes", 300_000, 8, IsSample: true),
    ];

    public static IReadOnlyList<BenchmarkProgram> All { get; } = [Startup, .. Computing, .. Calling];
}
