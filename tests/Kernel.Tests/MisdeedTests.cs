// Programs as a student, or an enemy, writes them: each comes to its end, the shell goes on, and no page is lost.

using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class MisdeedTests
{
    private const string Program = "misdeeds";

    private static readonly Lazy<byte[]> s_program = new(() => KernelDisk.Program(Repository.PathOf($"tests/Kernel.Tests/programs/{Program}.s")));

    private static readonly (string Name, int Status, string Output)[] s_misdeeds =
    [
        ("fork_bomb", 128 + 9, ""),
        ("recursion", 128 + 11, "write to "),
        ("endless_sbrk", 0, "memory is refused, and given back\n"),
        ("open_everything", 0, "no more files than there are\n"),
        ("pipe_without_reader", 0, "signal 13\n"),
        ("exec_loop 0", 0, "200 times\n"),
        ("kill_init", 0, "init is there\n"),
        ("ignore_everything", 128 + 9, ""),
        ("privileges", 0, "17 of 17 refused\n"),
        ("zombies", 0, "all are buried\n"),
        ("orphans", 0, "init has buried them\n"),
        ("crowd", 0, "at once\n"),
        ("flood", 0, "all written\n"),
        ("no_input", 0, "nothing to read\n"),
    ];

    public static TheoryData<string, int, string, Mmu> Misdeeds()
    {
        var data = new TheoryData<string, int, string, Mmu>();
        foreach (var mmu in Enum.GetValues<Mmu>())
        {
            foreach (var (name, status, output) in s_misdeeds)
                data.Add(name, status, output, mmu);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Misdeeds))]
    public void The_shell_survives(string name, int status, string output, Mmu mmu)
    {
        var run = KernelRun.OfShell($"{Program} {name}\necho status $?\nps | grep -c misdeeds\n", mmu, [(Program, s_program.Value)]);

        Assert.Contains(output, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not so", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"status {status}\n0\n", run.Output.Replace("$ ", "", StringComparison.Ordinal).TrimEnd('\n') + "\n", StringComparison.Ordinal);
    }
}
