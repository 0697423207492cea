using Toy.Cli.Tests.Support;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>What dis, nm, ld --map, asm -l and isa print.</summary>
public sealed class ToolTests : IDisposable
{
    private const string Main =
        """
        # adds what another file has
        	.include "toy.inc"
        	.globl	_start
        _start:
        	movl	$2, %eax
        	call	add_three
        again:
        	decl	counter
        	jnz	again
        	outl	%eax, $PORT_POWER

        	.data
        counter:
        	.long	3
        	.globl	table
        table:
        	.long	_start, table, counter + 4
        	.comm	shared, 16, 8
        	.set	LIMIT, 99
        	.weak	maybe
        	.long	maybe
        """;

    private const string Other =
        """
        	.macro	bump register
        	incl	\register
        	.endm

        	.globl	add_three
        	.type	add_three, @function
        add_three:
        	.rept	3
        	bump	%eax
        	.endr
        	ret
        	.size	add_three, . - add_three

        	.section .rodata
        	.string	"constant"
        	.bss
        	.lcomm	room, 8
        """;

    private readonly ToyCommandLine _toy = new();
    private readonly string _main;
    private readonly string _other;
    private readonly string _program;

    public ToolTests()
    {
        _main = _toy.Write("main.s", Main + "\n");
        _other = _toy.Write("other.s", Other + "\n");
        _program = _toy.PathOf("prog");
        _toy.Output("asm", "-g", _main, _other, "-o", _toy.Folder);
        _toy.Output("ld", _toy.PathOf("main.o"), _toy.PathOf("other.o"), "-o", _program);
    }

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void Program_runs() => Assert.Equal(5, _toy.Run("run", "--bare", _program).Status);

    [Fact]
    public void Dis_of_a_program() => Snapshot.Verify(_toy.Output("dis", _program));

    [Fact]
    public void Dis_of_a_program_with_its_source() => Snapshot.Verify(_toy.Output("dis", "-S", _program));

    [Fact]
    public void Dis_of_the_regions_of_a_program() =>
        Snapshot.Verify(_toy.Output("dis", "--regions", "--bare", "--engine", "jit", "-S", Loop()));

    [Fact]
    public void Dis_of_the_regions_has_their_il()
    {
        var listing = _toy.Output("dis", "--regions", "--il", "--bare", "--engine", "jit", Loop());

        Assert.Contains("; 0001000e jne 0x10009", listing, StringComparison.Ordinal);
        Assert.Contains("    stloc ecx\n", listing, StringComparison.Ordinal);
    }

    [Fact]
    public void Dis_of_the_regions_knows_the_kernels_from_the_programs()
    {
        const string Source = "\t.globl\t_start\n_start:\n\tmovl\t$9, %ecx\ncount:\n\tdecl\t%ecx\n\tjnz\tcount\n\tmovl\t$2, %eax\n\tint\t$64\n";
        var listing = _toy.Output("dis", "--regions", "--engine", "jit", _toy.Write("exit.s", Source));

        Assert.Contains(" <count>: program, ", listing, StringComparison.Ordinal);
        Assert.Contains(" <trap_entry>: kernel, ", listing, StringComparison.Ordinal);
        Assert.Contains(": another program, ", listing, StringComparison.Ordinal);
    }

    [Fact]
    public void Dis_shows_the_il_of_regions_only()
    {
        var result = _toy.Run("dis", "--il", _main);

        Assert.Contains("--il goes with --regions", result.Errors, StringComparison.Ordinal);
    }

    private string Loop() => _toy.Write("loop.s", """
        # loop.s: adds up some numbers
        	.globl	_start
        _start:
        	movl	$1000, %ecx
        	xorl	%eax, %eax
        loop:
        	addl	%ecx, %eax
        	decl	%ecx
        	jnz	loop
        	hlt

        """);

    [Fact]
    public void Dis_of_an_object_with_its_source() => Snapshot.Verify(_toy.Output("dis", "-S", _toy.PathOf("main.o")));

    [Fact]
    public void Dis_of_a_source_is_that_of_its_object()
    {
        var fromObject = _toy.Output("dis", _toy.PathOf("main.o"));

        Assert.Equal(fromObject.Replace("main.o:", "main.s:", StringComparison.Ordinal), _toy.Output("dis", _main));
    }

    [Fact]
    public void Dis_shows_bytes_that_are_no_instruction() =>
        Assert.Contains(".byte 0x00", _toy.Output("dis", _toy.Write("x.s", "nop\n.byte 0\nnop\n")), StringComparison.Ordinal);

    [Fact]
    public void Nm_of_objects() => Snapshot.Verify(_toy.Output("nm", _toy.PathOf("main.o"), _toy.PathOf("other.o")));

    [Fact]
    public void Nm_of_a_program_by_address() => Snapshot.Verify(_toy.Output("nm", "-n", _program));

    [Fact]
    public void Nm_shows_only_what_is_asked_for()
    {
        Assert.Equal("         U add_three\n         w maybe\n", _toy.Output("nm", "-u", _toy.PathOf("main.o")));
        Assert.Equal("00000000 T add_three\n", _toy.Output("nm", "-g", _toy.PathOf("other.o")));
    }

    [ToolFact("nm")]
    public void Nm_agrees_with_the_stock_tool()
    {
        foreach (var file in (string[])[_toy.PathOf("main.o"), _toy.PathOf("other.o"), _program])
        {
            Assert.Equal(Tool.Run("nm", file).Output, _toy.Output("nm", file));
            Assert.Equal(Tool.Run("nm", "-g", file).Output, _toy.Output("nm", "-g", file));
            Assert.Equal(Tool.Run("nm", "-u", file).Output, _toy.Output("nm", "-u", file));
        }
    }

    // Without line tables, whose size depends on where the folder is.
    [Fact]
    public void Map_of_a_link()
    {
        _toy.Output("ld", _main, _other, "-o", _program, "--map", _toy.PathOf("map"));

        Snapshot.Verify(File.ReadAllText(_toy.PathOf("map")).Replace(_toy.Folder, "{folder}", StringComparison.Ordinal));
    }

    [Fact]
    public void Listing_of_a_source() => Snapshot.Verify(_toy.Output("asm", _other, "-o", _toy.PathOf("x.o"), "-l", "-"));

    [Fact]
    public void Isa_list_has_a_heading_and_a_line_for_each_instruction()
    {
        var lines = _toy.Output("isa", "list").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("op  mnemonic  size  privilege", lines[0], StringComparison.Ordinal);
        Assert.Equal(InstructionTable.Standard.Rows.Count + 1, lines.Length);
    }

    [Theory]
    [InlineData("addl")]
    [InlineData("jz")]
    [InlineData("movzbl")]
    [InlineData("iret")]
    public void Isa_show(string mnemonic) => Snapshot.Verify(_toy.Output("isa", "show", mnemonic), mnemonic);

    [Fact]
    public void Isa_show_of_what_is_none_suggests_one()
    {
        var outcome = _toy.Run("isa", "show", "mvol");

        Assert.Equal(
            new CommandOutcome(ExitStatus.Failed, "", "toy isa show: there is no instruction 'mvol'; did you mean 'movl'?\n"), outcome);
    }

    [Fact]
    public void Isa_doc_writes_the_committed_pages_and_check_sees_a_stale_one()
    {
        _toy.Output("isa", "doc", _toy.Folder);
        _toy.Output("isa", "doc", "--check", _toy.Folder);
        foreach (var page in Directory.GetFiles(_toy.Folder, "*.md"))
            Assert.Equal(Repository.Read("spec/instructions/" + Path.GetFileName(page)), File.ReadAllText(page));

        File.AppendAllText(_toy.PathOf("README.md"), "more\n");

        var outcome = _toy.Run("isa", "doc", "--check", _toy.Folder);
        Assert.Equal(new CommandOutcome(ExitStatus.Failed, "", "error TOY0806: {folder}/README.md is stale: run 'toy isa doc'\n"), outcome);
    }

    [Fact]
    public void Diagnostics_as_text() => Snapshot.Verify(_toy.Run("asm", Bad()).ToString());

    [Fact]
    public void Diagnostics_as_json() => Snapshot.Verify(_toy.Run("asm", Bad(), "--diagnostics=json").ToString());

    [Fact]
    public void Diagnostics_as_json_are_an_empty_array_when_all_is_well() =>
        Assert.Equal(new CommandOutcome(0, "", "[]\n"), _toy.Run("asm", _main, "--diagnostics=json"));

    private string Bad() => _toy.Write(
        "bad.s",
        """
        	.macro	load register
        	movl	(%eax), \register
        	.endm

        	mvol	$1, %eax
        	movb	$1, %eax
        	load	%al
        	jmp	1f

        """);
}
