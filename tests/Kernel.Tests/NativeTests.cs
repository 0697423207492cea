// Programs that know POSIX only print under the kernel what they print on Linux: processes, pipes, exec, and all of the C library.

using System.Globalization;
using System.Text;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class NativeTests
{
    private const string Folder = "tests/Kernel.Tests/native";

    public static TheoryData<string> Programs() =>
        [.. Directory.GetFiles(Repository.PathOf(Folder), "*.c").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Prints_at_O0_O2_and_Os_what_it_prints_on_Linux(string name)
    {
        foreach (var level in (string[])["O0", "O2", "Os"])
            PrintsWhatItShould(name, level, Mmu.Paging);
        if (BaseAndBound.CanRun(name))
            PrintsWhatItShould(name, "O2", Mmu.Bound);
    }

    private static void PrintsWhatItShould(string name, string level, Mmu mmu)
    {
        var input = File.Exists(PathOf($"{name}.in")) ? File.ReadAllText(PathOf($"{name}.in"), Encoding.Latin1) : "";
        var run = KernelRun.Of(KernelDisk.Program(PathOf($"{name}.{level}.s")), name, [], input, mmu);

        Assert.Equal(File.ReadAllText(PathOf($"{name}.out"), Encoding.Latin1), WithoutFaultMessages(run.Output));
        var status = byte.Parse(File.ReadAllText(PathOf($"{name}.status")), CultureInfo.InvariantCulture);
        run.AssertStatus(status);
    }

    /// <summary>The kernel says on the console of whom a fault killed; on Linux the shell does.</summary>
    private static string WithoutFaultMessages(string output) => string.Join(
        '\n', output.Split('\n').Where(line => !line.StartsWith("pid ", StringComparison.Ordinal)));

    private static string PathOf(string file) => Repository.PathOf($"{Folder}/{file}");
}
