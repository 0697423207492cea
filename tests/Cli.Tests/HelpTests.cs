using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>Help pages, and what is said to a command line that makes no sense.</summary>
public sealed class HelpTests : IDisposable
{
    private static readonly string[] s_commands =
        ["", "run", "boot", "asm", "ld", "cc", "dis", "nm", "isa", "isa list", "isa show", "isa doc", "isa include", "fuzz", "fuzz isa", "fuzz roundtrip", "fuzz asm", "fuzz machine", "fuzz engines", "fuzz kernel", "fuzz interrupts", "explain", "translate", "disk", "snap", "snap review", "snap accept", "snap reject", "snap pending", "snap prune", "new", "new program", "new assignment", "new kernel-lab", "grade", "grade merge"];

    private readonly ToyCommandLine _toy = new();

    public static TheoryData<string> Commands() => [.. s_commands];

    public void Dispose() => _toy.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_page_is_as_verified(string command)
    {
        var page = _toy.Output([.. Words(command), "--help"]);

        Assert.Contains("Examples:\n  toy ", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Snapshot.Verify(page, command.Length == 0 ? "toy" : command.Replace(' ', '_'));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_the_same_in_all_its_spellings(string command)
    {
        var page = _toy.Output([.. Words(command), "--help"]);

        Assert.Equal(page, _toy.Output([.. Words(command), "-h"]));
        Assert.Equal(page, _toy.Output(["help", .. Words(command)]));
    }

    [Fact]
    public void Every_command_that_the_root_lists_has_a_verified_page()
    {
        var listed = _toy.Output("--help").Split("Commands:\n")[1].Split("\n\n")[0].Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && char.IsAsciiLetter(line[2]))
            .Select(line => line.Trim().Split(' ')[0]);

        Assert.All(listed, name => Assert.Contains(name, s_commands));
    }

    [Fact]
    public void Without_a_word_the_help_is_shown_as_a_usage_error()
    {
        var outcome = _toy.Run();

        Assert.Equal(ExitStatus.Usage, outcome.Status);
        Assert.Equal(_toy.Output("--help"), outcome.Errors);
    }

    [Fact]
    public void Version_is_a_number() => Assert.Matches(@"^toy \d+\.\d+\.\d+\n$", _toy.Output("--version"));

    [Theory]
    [InlineData("rum x.s", "toy: there is no command 'rum'; did you mean 'run'?")]
    [InlineData("frobnicate", "toy: there is no command 'frobnicate'")]
    [InlineData("--frob", "toy: there is no option '--frob'")]
    [InlineData("help rnu", "toy: there is no command 'rnu'; did you mean 'run'?")]
    [InlineData("run", "toy run: there is nothing to run: name a file, or a disk with --disk")]
    [InlineData("asm", "toy asm: a file is missing: Assembly sources; - is standard input.")]
    [InlineData("run x.s --max-instrutions 5", "toy run: there is no option '--max-instrutions'; did you mean '--max-instructions'?")]
    [InlineData("run x.s --memory=5G", "toy run: the machine can have 4K to 2097148K of memory, not 5G")]
    [InlineData("run x.s -m 0", "toy run: the machine can have 4K to 2097148K of memory, not 0")]
    [InlineData("run x.s -m -1", "toy run: '-1' is not a memory size: write 16M or 16777216")]
    [InlineData("run x.s -m 99999999999999999999G", "toy run: '99999999999999999999G' is not a memory size: write 16M or 16777216")]
    [InlineData("run x.s -m 4097", "toy run: memory comes in pages of 4096 bytes: 4097 is not a whole number of them")]
    [InlineData("run x.s -m", "toy run: -m needs a value (SIZE) after it")]
    [InlineData("run x.s -n many", "toy run: 'many' is not a number of instructions: write 1000")]
    [InlineData("run x.s -n -1", "toy run: '-1' is not a number of instructions: write 1000")]
    [InlineData("run x.s -n 18446744073709551616", "toy run: '18446744073709551616' is not a number of instructions: write 1000")]
    [InlineData("run x.s -n 1 -n 2", "toy run: -n is given more than once")]
    [InlineData("run x.s -Ttext 0x1ffffffff", "toy run: '0x1ffffffff' is not an address of 32 bits: write 0x10000 or 65536")]
    [InlineData("run x.s -Ttext=-4", "toy run: '-4' is not an address of 32 bits: write 0x10000 or 65536")]
    [InlineData("run x.s --diagnostics=xml", "toy run: --diagnostics is text or json, not 'xml'")]
    [InlineData("asm x.s -D 5=x", "toy asm: -D takes a name and a number, as in -D DEBUG=1, not '5=x'")]
    [InlineData("asm -q x.s", "toy asm: there is no option '-q'")]
    [InlineData("isa", "toy isa: what to do is missing: list, show, doc, include, header")]
    [InlineData("grade", "toy grade: the assignment is missing: The assignment's folder.")]
    [InlineData("isa shwo add", "toy isa: there is no command 'shwo'; did you mean 'show'?")]
    [InlineData("isa show", "toy isa show: a mnemonic is missing: Any spelling the assembler takes: add, addl, jz.")]
    [InlineData("isa list all", "toy isa list: 'all' is one word too many")]
    [InlineData("cc", "toy cc: there is nothing to compile")]
    [InlineData("cc x.c -o", "toy cc: -o needs a value after it")]
    [InlineData("cc -c a.c b.c -o x.o", "toy cc: -o names one output, and there are several files to compile")]
    [InlineData("cc x.c -lfoo", "toy cc: there is no library 'foo' for Toy: name its files instead of -lfoo")]
    [InlineData("cc x.c -shared", "toy cc: Toy has no shared libraries: leave out -shared")]
    [InlineData("cc x.c -Wl,-Ttext=here", "toy cc: 'here' is not an address of 32 bits: write 0x10000 or 65536")]
    public void Command_line_that_makes_no_sense_is_refused_with_a_reason(string line, string reason)
    {
        var outcome = _toy.Run(Words(line));

        Assert.Equal(ExitStatus.Usage, outcome.Status);
        Assert.Equal("", outcome.Output);
        Assert.Equal(reason, outcome.Errors.Split('\n')[0]);
        Assert.StartsWith("see 'toy", outcome.Errors.Split('\n')[1], StringComparison.Ordinal);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
