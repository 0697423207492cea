// CONTRIBUTING's example of a new system call, carried out: its row stands here as it stands there, its handler is taken
// from there.

using System.Text.RegularExpressions;
using Toy.Isa;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class NewSystemCallTests
{
    private const string Place = "kernel/processes/table.s";

    // Its status says how many children there were before and after a fork.
    private const string Program = """
        	.globl	_start
        _start:
        	call	children
        	movl	%eax, %ebx
        	call	__fork
        	testl	%eax, %eax
        	jz	end
        	call	children
        	leal	(%eax,%ebx,8), %eax
        end:
        	pushl	%eax
        	call	_exit
        """;

    private static readonly IReadOnlyList<SystemCall> s_calls = SystemCalls.Checked([.. SystemCalls.All, Row(SystemCalls.All.Count + 1)]);

    [Fact]
    public void The_row_is_CONTRIBUTINGs()
    {
        var row = Assert.Single(Block("diff children").Split('\n'), line => line.StartsWith('+') && line.Contains("children", StringComparison.Ordinal));
        Assert.Equal("new(N, \"int\", \"children\"),", row[1..].Trim());
        Assert.Contains(row[1..].Trim().TrimEnd(','), File.ReadAllText(Repository.PathOf("tests/Kernel.Tests/NewSystemCallTests.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Dispatch_stub_and_constant_follow_from_the_row_and_the_handler()
    {
        var run = KernelRun.OnDisk(KernelDisk.Edited(Edit, "children", Program + "\n"));

        Assert.Equal("", run.Output);
        run.AssertStatus(1);
    }

    [Fact]
    public void A_row_without_a_handler_does_not_link()
    {
        var problem = Assert.Throws<InvalidDataException>(() => KernelDisk.Edited(
            (path, text) => text.Replace(".include \"toy.inc\"", ToyInclude.TextOf(s_calls), StringComparison.Ordinal), "children", Program + "\n"));
        Assert.Contains("sys_children", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_prototype_follows() => Assert.Contains("\nint children(void);\n", CallHeader.Text(s_calls), StringComparison.Ordinal);

    private static SystemCall Row(int N) =>
        new(N, "int", "children");

    private static string Edit(string path, string text)
    {
        text = text.Replace(".include \"toy.inc\"", ToyInclude.TextOf(s_calls), StringComparison.Ordinal);
        return path.EndsWith(Place, StringComparison.Ordinal)
            ? text + "\n" + Block("asm handler")
            : text;
    }

    /// <summary>The last block with a tag in CONTRIBUTING.</summary>
    private static string Block(string tag) => Regex.Matches(
        Repository.Read("CONTRIBUTING.md").ReplaceLineEndings("\n"), $"(?s)```{tag}\n(.*?)```")[^1].Groups[1].Value;
}
