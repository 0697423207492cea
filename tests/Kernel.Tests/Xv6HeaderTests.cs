// xv6's headers stand by themselves, so that a program which was written for it meets no names but xv6's. Their numbers are the
// machine's and the kernel's all the same.

using System.Globalization;
using System.Text.RegularExpressions;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public partial class Xv6HeaderTests
{
    private static readonly Dictionary<string, uint> s_numbers = ToyInclude.Groups
        .SelectMany(group => group.Constants).ToDictionary(constant => constant.Name, constant => constant.Value);

    [Theory]
    [InlineData("fcntl.h", "O_RDONLY", "O_RDONLY")]
    [InlineData("fcntl.h", "O_WRONLY", "O_WRONLY")]
    [InlineData("fcntl.h", "O_RDWR", "O_RDWR")]
    [InlineData("fcntl.h", "O_CREATE", "O_CREAT")]
    [InlineData("stat.h", "T_DIR", "FILE_DIRECTORY")]
    [InlineData("stat.h", "T_FILE", "FILE_PLAIN")]
    [InlineData("stat.h", "T_DEV", "FILE_DEVICE")]
    [InlineData("traps.h", "T_DIVIDE", "T_DIVIDE")]
    [InlineData("traps.h", "T_DEBUG", "T_DEBUG")]
    [InlineData("traps.h", "T_BRKPT", "T_BREAKPOINT")]
    [InlineData("traps.h", "T_BOUND", "T_BOUND")]
    [InlineData("traps.h", "T_ILLOP", "T_OPCODE")]
    [InlineData("traps.h", "T_DEVICE", "T_DEVICE")]
    [InlineData("traps.h", "T_DBLFLT", "T_DOUBLE")]
    [InlineData("traps.h", "T_GPFLT", "T_PROTECTION")]
    [InlineData("traps.h", "T_PGFLT", "T_PAGE")]
    [InlineData("traps.h", "T_SYSCALL", "T_SYSCALL")]
    [InlineData("param.h", "NPROC", "PROCESSES")]
    [InlineData("param.h", "NOFILE", "DESCRIPTORS")]
    [InlineData("param.h", "NFILE", "OPEN_FILES")]
    [InlineData("param.h", "KSTACKSIZE", "PAGE_SIZE")]
    [InlineData("mmu.h", "PGSIZE", "PAGE_SIZE")]
    [InlineData("fs.h", "BSIZE", "SECTOR_SIZE")]
    [InlineData("fs.h", "DIRSIZ", "DIRENT_NAME_SIZE")]
    public void A_number_is_that_of_the_machine(string header, string xv6, string toy) => Assert.Equal(s_numbers[toy], Numbers(header)[xv6]);

    [Fact]
    public void A_null_ends_the_array_of_arguments() => Assert.Equal(s_numbers["ARGUMENTS"] + 1, Numbers("param.h")["MAXARG"]);

    [Fact]
    public void System_calls_have_the_numbers_of_their_table()
    {
        var calls = Numbers("syscall.h");

        Assert.Equal(21, calls.Count);
        Assert.All(calls, call => Assert.Equal(s_numbers[call.Key.ToUpperInvariant()], call.Value));
    }

    [Fact]
    public void The_kernel_begins_where_it_does_with_paging() => Assert.Equal(
        Numbers("layout.inc", Repository.Read("src/Kernel/kernel/memory/paging/layout.inc"))["KERNEL_BASE"],
        Numbers("memlayout.h")["KERNBASE"]);

    private static Dictionary<string, uint> Numbers(string header) => Numbers(header, Repository.Read("src/Kernel/user/xv6/include/" + header));

    private static Dictionary<string, uint> Numbers(string file, string text)
    {
        var numbers = Definition().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => Parse(match.Groups["value"].Value));
        Assert.True(numbers.Count > 0, $"{file} defines no number");
        return numbers;
    }

    private static uint Parse(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? uint.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : uint.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A number with a name, in C or assembly.</summary>
    [GeneratedRegex(@"^(#define|\.set)\s+(?<name>\w+),?\s+(?<value>0x[0-9a-f]+|[0-9]+)\b", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
