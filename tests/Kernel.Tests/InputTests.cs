// Standard input from a file: the bytes that are in it, whatever they would be as keys (spec/10-kernel-abi.md §3, 3.4).

using System.Text;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class InputTests
{
    // Every byte twice, lines as DOS ends them, a line longer than the kernel's, and no newline at the end.
    private static readonly string s_bytes =
        string.Concat(Enumerable.Range(0, 512).Select(value => (char)(byte)value))
        + "one\r\ntwo\r\n\r\n" + new string('x', 3000) + "\b\n\u0004\u0003last";

    [Theory]
    [EachMmu]
    public void Cat_of_a_file_as_input_is_the_file(Mmu mmu)
    {
        var run = Run("cat", s_bytes, mmu);

        Assert.Equal(s_bytes, run.Output);
        run.AssertStatus(0);
    }

    [Theory]
    [EachMmu]
    public void Wc_counts_every_byte_of_a_file_as_input(Mmu mmu)
    {
        Assert.Equal($"{s_bytes.Count(value => value == '\n')}\n", Run("wc", s_bytes, mmu, "-l").Output);
        Assert.Equal($"{s_bytes.Length}\n", Run("wc", s_bytes, mmu, "-c").Output);
    }

    [Theory]
    [InlineData("\u0004")]
    [InlineData("\u0003")]
    [InlineData("")]
    [InlineData("\r")]
    public void Input_that_is_one_byte_or_none_ends_behind_it(string input) =>
        Assert.Equal(input, Run("cat", input, Mmu.Paging).Output);

    [Fact]
    public void What_is_typed_is_edited() => Assert.Equal("$ ab\n$ \n", KernelRun.OfShell("echo xx\b\b\u007f ab\r").Output);

    private static KernelRun Run(string program, string input, Mmu mmu, params string[] arguments) =>
        KernelRun.Of(KernelDisk.Program(Repository.PathOf($"src/Kernel/user/programs/{program}.s")), program, arguments, input, mmu);
}
