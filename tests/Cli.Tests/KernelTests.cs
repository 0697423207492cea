using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>Programs under the kernel, and the kernel with its shell.</summary>
public sealed class KernelTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void Program_under_the_kernel_has_its_arguments_and_its_status()
    {
        var source = _toy.Write("second.s", """
            .globl main
            main:   movl 8(%esp), %eax          # argv
                    pushl 8(%eax)
                    call puts
                    popl %ecx
                    movl 4(%esp), %eax          # argc
                    ret
            """ + "\n");

        Assert.Equal(new CommandOutcome(3, "two words\n", ""), _toy.Run("run", "--kernel", source, "--", "-n", "two words"));
        Assert.Equal(new CommandOutcome(3, "two words\n", ""), _toy.Run("run", source, "--", "-n", "two words"));
    }

    [Theory]
    [InlineData("paging", "pid 2 wild: page fault, write to 0x00fff000 (not present) at ")]
    [InlineData("bound", "pid 2 wild: bound exceeded, write to 0x00fff000 (bound ")]
    public void Mmu_chooses_how_a_program_is_confined(string mmu, string message)
    {
        var source = _toy.Write("wild.s", ".globl main\nmain: movl $1, 0xfff000\nret\n");

        var outcome = _toy.Run("run", "--kernel", "--mmu", mmu, source);

        Assert.Equal(139, outcome.Status);
        Assert.StartsWith(message, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no 'segments' to keep processes apart: write paging or bound", "boot", "--mmu", "segments")]
    [InlineData("--mmu chooses a kernel: it goes neither with --bare nor with --disk", "run", "--bare", "--mmu", "bound", "any.s")]
    public void Mmu_that_makes_no_sense_is_refused(string complaint, params string[] words)
    {
        var outcome = _toy.Run(words);

        Assert.Equal(ExitStatus.Usage, outcome.Status);
        Assert.Contains(complaint, outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paging", "0x90000000")]
    [InlineData("paging", "0x7fffffff")]
    [InlineData("bound", "0x8000")]
    public void Program_that_lies_where_no_program_can_is_refused(string mmu, string address)
    {
        var source = _toy.Write("high.s", ".globl main\nmain: ret\n");

        var outcome = _toy.Run("run", "--mmu", mmu, "-Ttext", address, source);

        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.Contains("TOY0805: high.s has a segment from ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("link it elsewhere with -Ttext, or run it with --bare", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paging", "16M", ExitStatus.NotRun, "TOY0805: large.s needs 20")]
    [InlineData("bound", "16M", ExitStatus.NotRun, "give it more with --memory, as in --memory 64M")]
    [InlineData("paging", "21M", ExitStatus.Halted, "")]
    [InlineData("paging", "32M", 3, "")]
    [InlineData("bound", "32M", 3, "")]
    public void Program_that_is_larger_than_the_memory_is_refused(string mmu, string memory, int status, string complaint)
    {
        var source = _toy.Write("large.s", ".globl main\nmain: movl $3, %eax\nret\n.bss\n.space 20 << 20\n");

        var outcome = _toy.Run("run", "--mmu", mmu, "--memory", memory, source);

        Assert.Equal(status, outcome.Status);
        Assert.Contains(complaint, outcome.Errors, StringComparison.Ordinal);

        // The rest of the memory is the kernel's: it refuses, and init says why.
        Assert.Equal(status == ExitStatus.Halted, outcome.Output.Contains("Cannot allocate memory", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(31, 1, "a program takes at most 30 arguments, not 31")]
    [InlineData(30, 200, "a program's name and arguments have at most 3840 bytes, not ")]
    [InlineData(30, 100, null)]
    public void Arguments_that_do_not_fit_are_refused(int count, int length, string? complaint)
    {
        var source = _toy.Write("count.s", ".globl main\nmain: movl 4(%esp), %eax\nret\n");

        var outcome = _toy.Run(["run", "--mmu", "paging", source, "--", .. Enumerable.Repeat(new string('x', length), count)]);

        Assert.Equal(complaint is null ? count + 1 : ExitStatus.NotRun, outcome.Status);
        Assert.Contains(complaint ?? "", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_without_a_kernel_takes_no_words_for_it()
    {
        var source = _toy.Write("main.s", ".globl main\nmain: movl $1, %eax\nret\n");

        Assert.Equal(ExitStatus.NotRun, _toy.Run("run", "--bare", source, "--", "word").Status);
    }

    [Fact]
    public void Program_written_for_xv6_runs_as_it_is()
    {
        var outcome = _toy.Run("run", "--xv6", Repository.PathOf("tests/Kernel.Tests/xv6/xpingpong.s"));

        Assert.Equal(new CommandOutcome(0, "received ping p\nreceived pong q\n", ""), outcome);
    }

    [ToolFact("gcc")]
    public void Xv6_has_its_own_printf()
    {
        _toy.Variables["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "";
        var source = _toy.Write("first.c", """
            #include "types.h"
            #include "user.h"

            int main(void)
            {
                printf(1, "%x %s\n", 255, (char *)0);
                exit();
            }
            """);

        Assert.Equal(new CommandOutcome(0, "FF (null)\n", ""), _toy.Run("run", "--xv6", source));
    }

    [Fact]
    public void Boot_ends_with_the_shell()
    {
        _toy.Input = new MemoryStream("echo hello\nexit 5\n"u8.ToArray());

        Assert.Equal(new CommandOutcome(5, "$ hello\n$ ", ""), _toy.Run("boot"));
    }

    [Theory]
    [InlineData("--bare")]
    [InlineData("--disk", "any.img")]
    public void Kernel_goes_with_no_other_way_to_start(params string[] other)
    {
        var outcome = _toy.Run(["run", "--kernel", "prog.s", .. other]);

        Assert.Equal(ExitStatus.Usage, outcome.Status);
        Assert.Contains("bring their own disk", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_names_processes_and_their_calls()
    {
        var file = _toy.PathOf("trace.txt");
        _toy.Input = new MemoryStream("echo hello\n"u8.ToArray());

        Assert.Equal(0, _toy.Run("boot", "--trace=syscall", "--trace-process", "echo", "--trace-file", file).Status);

        var lines = File.ReadAllLines(file);
        Assert.Contains(lines, line => line.Contains("sys    [3 echo] write(1, \"hello\\n\", 6) = 6", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains("[3 echo]", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("write+0x", StringComparison.Ordinal));
    }

    [Fact]
    public void Dump_shows_the_processes_of_the_kernel()
    {
        var outcome = _toy.Run("boot", "--max-instructions", "400000", "--dump=procs");

        Assert.Contains("process 1 init\n  parent   0\n", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("devices", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("devices", _toy.Run("boot", "--dump").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Processes_are_asked_for_only_where_there_are_any()
    {
        var source = _toy.Write("main.s", ".globl main\nmain: movl $1, %eax\nret\n");

        var outcome = _toy.Run("run", "--bare", source, "--trace=insn", "--trace-process", "sh");
        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.Contains("the bare machine has no processes", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("no kernel, no processes", _toy.Run("run", "--bare", source, "--dump=procs").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_for_the_machine_alone_is_told_how_to_run()
    {
        var source = _toy.Write("port.s", "\t.globl _start\n_start:\n\tnop\n\toutb %al, $0x60\n");

        var outcome = _toy.Run("run", source);

        Assert.Equal(128 + 11, outcome.Status);
        Assert.Contains("has 'outb %al, $96' at _start+0x1 ({folder}/port.s:4)", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("runs with --bare", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_that_faults_otherwise_is_told_nothing_of_that()
    {
        var source = _toy.Write("null.s", "\t.globl _start\n_start:\n\tmovl 0, %eax\n");

        Assert.Equal("", _toy.Run("run", source).Errors);
    }
}
