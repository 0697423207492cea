// C programs print under the kernel what they print on a real x86 CPU.

using System.Globalization;
using System.Text;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class CorpusTests
{
    private const string Folder = "tests/Corpus/programs";

    public static TheoryData<string> Programs() =>
    [
        .. Directory.GetFiles(Repository.PathOf(Folder), "*.c")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains('-', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Prints_at_O0_O2_and_Os_what_it_prints_natively(string name)
    {
        var input = File.Exists(PathOf($"{name}.in")) ? Encoding.Latin1.GetString(File.ReadAllBytes(PathOf($"{name}.in"))) : "";
        var output = Encoding.Latin1.GetString(File.ReadAllBytes(PathOf($"{name}.out")));
        var status = byte.Parse(File.ReadAllText(PathOf($"{name}.status")), CultureInfo.InvariantCulture);

        foreach (var level in (string[])["O0", "O2", "Os"])
        {
            var others = Directory.GetFiles(Repository.PathOf(Folder), $"{name}-*.{level}.s").Order(StringComparer.Ordinal);
            var program = KernelDisk.Program(others.Prepend(PathOf($"{name}.{level}.s")));
            foreach (var mmu in Enum.GetValues<Mmu>())
            {
                var run = KernelRun.Of(program, name, [], input, mmu);

                Assert.Equal(output, run.Output);
                run.AssertStatus(status);
            }
        }
    }

    private static string PathOf(string file) => Repository.PathOf($"{Folder}/{file}");
}
