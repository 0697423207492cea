using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>How runs end that the program did not end itself: a report that explains, and a status of its own.</summary>
public sealed class StopTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Theory]
    [InlineData("divide_by_zero", "movl $7, %eax\n\tcltd\n\txorl %ecx, %ecx\n\tidivl %ecx")]
    [InlineData("quotient_too_large", "movl $1, %edx\n\txorl %eax, %eax\n\tmovl $1, %ecx\n\tdivl %ecx")]
    [InlineData("undefined_instruction", "ud2")]
    [InlineData("unused_encoding", ".byte 0x00")]
    [InlineData("no_gate_for_int", "int $0x40")]
    [InlineData("breakpoint", "int3")]
    [InlineData("read_outside_ram", "movl 0x7fffff00, %eax")]
    [InlineData("write_outside_ram", "movl %eax, 0x7fffff00")]
    [InlineData("write_across_the_end_of_ram", "movl $0x00fffffe, %ebx\n\tmovl %eax, (%ebx)")]
    [InlineData("jump_outside_ram", "movl $0x7fffff00, %ebx\n\tjmp *%ebx")]
    [InlineData("push_below_address_0", "movl $2, %esp\n\tpushl %eax")]
    public void Fault_without_a_handler_is_explained(string name, string code)
    {
        var outcome = _toy.Run("run", "--bare", Program(code));

        Assert.Equal(ExitStatus.UnhandledFault, outcome.Status);
        Snapshot.Verify(outcome.ToString(), name);
    }

    [Fact]
    public void Halt_that_nothing_can_wake_says_where()
    {
        var outcome = _toy.Run("run", "--bare", Program("nop\n\thlt"));

        Assert.Equal(ExitStatus.Halted, outcome.Status);
        Snapshot.Verify(outcome.ToString());
    }

    [Fact]
    public void Report_names_routine_and_line_of_the_file_that_has_them()
    {
        var main = _toy.Write("main.s", "\t.globl _start\n_start:\n\tcall divide\n");
        var other = _toy.Write("divide.s", "\t.globl divide\ndivide:\n\txorl %ecx, %ecx\n\tdivl %ecx\n");

        var outcome = _toy.Run("run", "--bare", main, other);

        Assert.Contains("divide+0x", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("divide.s:4", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(1000)]
    public void Limit_stops_after_exactly_that_many_instructions(int count)
    {
        // One character for each two instructions.
        var source = Program("movb $'x', %al\n1:\toutb %al, $PORT_CONSOLE_DATA\n\tjmp 1b");

        var outcome = _toy.Run("run", "--bare", source, "--max-instructions", $"{count}");

        Assert.Equal(ExitStatus.LimitReached, outcome.Status);
        Assert.Contains($"stopped after {count} instructions", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(new string('x', count / 2), outcome.Output);
    }

    [Fact]
    public void Limit_that_is_the_programs_length_does_not_stop_it()
    {
        // Three instructions, the last of which switches off.
        var source = Program("movl $5, %eax\n\tnop\n\toutl %eax, $PORT_POWER");

        Assert.Equal(5, _toy.Run("run", "--bare", source, "-n", "3").Status);
        Assert.Equal(ExitStatus.LimitReached, _toy.Run("run", "--bare", source, "-n", "2").Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    public void Status_written_to_the_power_port_is_the_exit_status(int status)
    {
        var outcome = _toy.Run("run", "--bare", Program($"movl ${status}, %eax\n\toutl %eax, $PORT_POWER"));

        Assert.Equal(new CommandOutcome(status, "", ""), outcome);
    }

    [Fact]
    public void End_of_input_is_seen_and_does_not_hang()
    {
        var source = Program(
            """
            1:	inb $PORT_CONSOLE_STATUS, %al
            	testb $CONSOLE_END_OF_INPUT, %al
            	jnz 2f
            	testb $CONSOLE_INPUT_READY, %al
            	jz 1b
            	inb $PORT_CONSOLE_DATA, %al
            	incl %ebx
            	jmp 1b
            2:	movl %ebx, %eax
            	outl %eax, $PORT_POWER
            """);
        _toy.Input = new MemoryStream("four"u8.ToArray());

        Assert.Equal(4, _toy.Run("run", "--bare", source, "-n", "10000").Status);
        Assert.Equal(0, _toy.Run("run", "--bare", source, "-n", "10000").Status);
    }

    private string Program(string code) =>
        _toy.Write("prog.s", $"\t.include \"toy.inc\"\n\t.globl _start\n_start:\n\t{code}\n");
}
