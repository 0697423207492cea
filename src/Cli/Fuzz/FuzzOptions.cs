// The options that all fuzzers have.

using System.CommandLine;

namespace Toy.Cli.Fuzz;

internal static class FuzzOptions
{
    public static Option<long> Count(string description, long ifAbsent)
    {
        var count = new Option<long>("--count") { Description = description, DefaultValueFactory = _ => ifAbsent };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long>() < 1)
                result.AddError("--count must be at least 1");
        });
        return count;
    }

    public static Option<ulong?> Seed() =>
        new("--seed") { Description = "The same seed gives the same cases; a new one if absent." };

    /// <summary>A seed that nobody chose; the command prints it, so that its run can be repeated.</summary>
    public static ulong FreshSeed() => (ulong)Random.Shared.NextInt64();
}
