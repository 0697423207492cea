// What all fuzzers have in common on the command line.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toy.Cli.Programs;

namespace Toy.Cli.Fuzz;

internal static class FuzzOptions
{
    private const string Both = "both";

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

    /// <summary>Which of the kernels.</summary>
    public static Option<string> Kernels()
    {
        var option = new Option<string>("--mmu")
        {
            Description = "The kernel to attack: paging, bound, or both (default).",
            HelpName = "name",
            DefaultValueFactory = _ => Both,
        };
        option.AcceptOnlyFromAmong([Both, .. Enum.GetValues<Mmu>().Select(NameOf)]);
        return option;
    }

    /// <summary>The kernels that <see cref="Kernels"/> means.</summary>
    public static IReadOnlyList<Mmu> KernelsOf(string? name) =>
        [.. Enum.GetValues<Mmu>().Where(kind => name is null or Both || name == NameOf(kind))];

    /// <summary>What a kernel is called on the command line.</summary>
    public static string NameOf(Mmu kind) => kind == Mmu.Paging ? "paging" : "bound";

    /// <summary>A seed that nobody chose; the command prints it, so that its run can be repeated.</summary>
    public static ulong FreshSeed() => (ulong)Random.Shared.NextInt64();

    private static string Word(ArgumentResult result) => result.Tokens[0].Value;
}
