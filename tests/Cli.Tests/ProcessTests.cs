using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>What only a real process shows: pipes that close, streams that end, terminals that are none.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Endless = ".include \"toy.inc\"\n.globl _start\n_start: movb $'x', %al\n1: outb %al, $PORT_CONSOLE_DATA\njmp 1b\n";
    private const string Echo =
        """
        	.include "toy.inc"
        	.globl	_start
        _start:	inb	$PORT_CONSOLE_STATUS, %al
        	testb	$CONSOLE_END_OF_INPUT, %al
        	jnz	done
        	testb	$CONSOLE_INPUT_READY, %al
        	jz	_start
        	inb	$PORT_CONSOLE_DATA, %al
        	outb	%al, $PORT_CONSOLE_DATA
        	jmp	_start
        done:	movl	$0, %eax
        	outl	%eax, $PORT_POWER

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void Run_ends_quietly_when_the_reader_of_its_output_goes_away()
    {
        _folder.Write("endless.s", Endless);

        var result = Shell("{ $toy run --bare endless.s; echo $? > status; } | head -c 3");

        Assert.Equal(("xxx", ""), (result.Output, result.Errors));
        Assert.Equal("141\n", File.ReadAllText(Path.Combine(_folder.Path, "status")));
    }

    [UnixFact]
    public void Run_stops_when_its_output_cannot_be_written()
    {
        if (!File.Exists("/dev/full"))
            return;
        _folder.Write("endless.s", Endless);

        var result = Shell("$toy run --bare endless.s > /dev/full");

        Assert.Equal(ExitStatus.NotRun, result.ExitCode);
        Assert.StartsWith("toy: cannot write standard output: ", result.Errors, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Closed_output_is_reported()
    {
        var result = Shell("$toy isa list >&-");

        Assert.Equal(ExitStatus.Failed, result.ExitCode);
        Assert.StartsWith("toy: cannot write standard output: ", result.Errors, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Output_of_two_runs_adds_up_in_one_file()
    {
        _folder.Write("echo.s", Echo);

        var result = Shell("(printf one | $toy run --bare echo.s; printf two | $toy run --bare echo.s) > out; cat out");

        Assert.Equal(("onetwo", "", 0), (result.Output, result.Errors, result.ExitCode));
    }

    [UnixFact]
    public void Input_of_any_bytes_comes_through_a_pipe()
    {
        _folder.Write("echo.s", Echo);

        var result = Shell("printf '\\000\\377\\n\\200x' | $toy run --bare echo.s | od -An -tx1");

        Assert.Equal(" 00 ff 0a 80 78\n", result.Output);
    }

    [UnixFact]
    public void Folder_as_input_is_reported_and_is_empty()
    {
        _folder.Write("echo.s", Echo);

        var result = Shell("$toy run --bare echo.s < .");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("toy: cannot read standard input: ", result.Errors, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Pipes_with_names_are_read_and_written()
    {
        _folder.Write("echo.s", Echo);

        var result = Shell("mkfifo in out; cat echo.s > in & cat out > copy.o & $toy asm in -o out && wait && $toy nm copy.o && ls -l out | cut -c1");

        Assert.StartsWith("00000000 T _start\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\np\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (result.Errors, result.ExitCode));
    }

    [UnixFact]
    public void Colour_is_for_terminals_only()
    {
        _folder.Write("bad.s", "frob\n");

        Assert.DoesNotContain('\u001b', Shell("$toy asm bad.s").Errors);
    }

    [UnixFact]
    public void Relative_names_are_found_from_the_current_folder()
    {
        _folder.Write("echo.s", Echo);

        var result = Shell("mkdir sub && cd sub && $toy asm ../echo.s && $toy ld ../echo.o && $toy run --bare a.out < /dev/null && ls; ls ..");

        Assert.Equal(("a.out\necho.o\necho.s\nsub\n", ""), (result.Output, result.Errors));
    }

    private ToolResult Shell(string script)
    {
        var toy = Path.Combine(AppContext.BaseDirectory, "toy.dll");
        return Tool.Run("sh", "-c", $"cd '{_folder.Path}' && toy='dotnet {toy}' && {script}");
    }
}
