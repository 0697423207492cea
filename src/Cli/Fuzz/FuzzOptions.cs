// What all fuzzers have in common on the command line.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Toy.Cli.Fuzz;

internal static class FuzzOptions
{
    /// <summary>What a fuzzer ends with, and when.</summary>
    public static IReadOnlyList<(int Status, string Meaning)> ExitStatuses =>
    [
        (ExitStatus.Success, "all cases agree"),
        (ExitStatus.Failed, "cases differ, or this host cannot judge them"),
        (ExitStatus.Usage, "the command line makes no sense"),
    ];

    public static Option<long> Count(string description, long ifAbsent) => new("--count")
    {
        Description = description,
        HelpName = "count",
        DefaultValueFactory = _ => ifAbsent,
        CustomParser = result =>
        {
            if (!long.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
                result.AddError($"--count takes a number from 1 up, not '{Word(result)}'");
            return count;
        },
    };

    public static Option<ulong?> Seed() => new("--seed")
    {
        Description = "The same seed gives the same cases; a new one if absent.",
        HelpName = "number",
        CustomParser = result =>
        {
            if (!ulong.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
                result.AddError($"--seed takes a number from 0 up, not '{Word(result)}'");
            return seed;
        },
    };

    /// <summary>A seed that nobody chose; the command prints it, so that its run can be repeated.</summary>
    public static ulong FreshSeed() => (ulong)Random.Shared.NextInt64();

    private static string Word(ArgumentResult result) => result.Tokens[0].Value;
}
