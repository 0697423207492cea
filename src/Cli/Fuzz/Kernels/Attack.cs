using Toy.Assembler;
using Toy.Cli.Programs;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>What a kernel is attacked with: the files on its disk, all of them following from a seed.</summary>
internal static class Attack
{
    /// <summary>Programs of random bytes in one case.</summary>
    public const int Programs = 100;

    private const int Storms = 24;
    private const int CallsOfStorm = 400;
    private const int Together = 8;
    private const int Patience = 30;

    // Files of a case have the same names in each; what is random is what is in them.
    private const string Storm = "storm";

    /// <summary>Nobody: only the shell is asked.</summary>
    public static byte[] None(KernelBuild kernel) => Disk(kernel, [], []);

    /// <summary>Random system calls.</summary>
    public static byte[] WithCalls(KernelBuild kernel, SplitMix64 random)
    {
        var words = new List<string>();
        for (var i = 0; i < Storms; i++)
            words.AddRange([Storm, FormattableString.Invariant($"{random.Next():x}")]);
        return Disk(kernel, [(Storm, StormOf(kernel))], words);
    }

    /// <summary>Random programs.</summary>
    public static byte[] WithPrograms(KernelBuild kernel, SplitMix64 random)
    {
        var make = new RandomProgram(random, StormOf(kernel));
        var files = new List<(string, byte[])>();
        var words = new List<string>();
        for (var i = 0; i < Programs; i++)
        {
            var name = FormattableString.Invariant($"p{i}");
            files.Add((name, make.Next()));
            words.AddRange([name, "x"]);
        }

        return Disk(kernel, files, words);
    }

    private static byte[] Disk(KernelBuild kernel, IReadOnlyList<(string, byte[])> files, IReadOnlyList<string> words)
    {
        var warden = GuestSource.Assemble(
            "warden.s", new PredefinedSymbol("TOGETHER", Together), new PredefinedSymbol("PATIENCE", Patience));
        return SystemImage.WithFiles(kernel.Disk, [("init", warden), SystemImage.Command(words), .. files]);
    }

    private static byte[] StormOf(KernelBuild kernel) => GuestSource.Assemble(
        "storm.s", new PredefinedSymbol("CALLS", CallsOfStorm), new PredefinedSymbol("KERNEL", kernel["KERNEL_BASE"]));
}
