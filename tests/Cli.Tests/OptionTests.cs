using Toy.Cli.Tests.Support;

namespace Toy.Cli.Tests;

/// <summary>Options in every form that users of GNU tools write.</summary>
public sealed class OptionTests : IDisposable
{
    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Theory]
    [InlineData(7, "-DVALUE=7")]
    [InlineData(7, "-D", "VALUE=7")]
    [InlineData(7, "-D=VALUE=7")]
    [InlineData(7, "--defsym", "VALUE=7")]
    [InlineData(7, "--defsym=VALUE=0x7")]
    [InlineData(1, "-DVALUE")]
    [InlineData(9, "-DVALUE=9", "-DOTHER=3")]
    public void Symbol_is_defined(int status, params string[] options) =>
        Assert.Equal(status, _toy.Run(["run", "--bare", Exit("$VALUE"), .. options]).Status);

    [Theory]
    [InlineData("-Ttext=0x7c00")]
    [InlineData("-Ttext", "0x7c00")]
    [InlineData("-Ttext", "31744")]
    [InlineData("--text-address=0x7c00")]
    public void Text_address_is_where_the_program_starts(params string[] options) =>
        Assert.Equal(0x7c, _toy.Run(["run", "--bare", Exit("$_start + 0", "shrl $8, %eax"), .. options]).Status);

    [Theory]
    [InlineData("-I{0}")]
    [InlineData("-I={0}")]
    [InlineData("--include={0}")]
    public void Include_folder_is_searched(string option)
    {
        using var other = new ToyCommandLine();
        other.Write("value.inc", ".set VALUE, 42\n");
        var source = _toy.Write("prog.s", ".include \"value.inc\"\n" + File.ReadAllText(Exit("$VALUE")));

        Assert.Equal(42, _toy.Run("run", "--bare", source, string.Format(null, option, other.Folder)).Status);
        Assert.Equal(ExitStatus.NotRun, _toy.Run("run", "--bare", source).Status);
    }

    [Theory]
    [InlineData("-e", "other")]
    [InlineData("-eother")]
    [InlineData("--entry=other")]
    public void Entry_may_be_another_symbol(params string[] options)
    {
        var source = _toy.Write("prog.s", ".globl other\nother: movl $6, %eax\noutl %eax, $0xf4\n".Replace("0xf4", "PORT_POWER", StringComparison.Ordinal).Insert(0, ".include \"toy.inc\"\n"));

        Assert.Equal(6, _toy.Run(["run", "--bare", source, .. options]).Status);
    }

    [Theory]
    [InlineData("-o{0}")]
    [InlineData("--output={0}")]
    public void Output_may_be_glued_to_its_option(string option)
    {
        _toy.Output("asm", Exit("$0"), string.Format(null, option, _toy.PathOf("x.o")));

        Assert.True(File.Exists(_toy.PathOf("x.o")));
    }

    [Fact]
    public void Memory_size_takes_a_suffix()
    {
        var top = _toy.Write("prog.s", ".include \"toy.inc\"\n.globl _start\n_start: movl %esp, %eax\nshrl $12, %eax\noutl %eax, $PORT_POWER\n");

        Assert.Equal(128 * 1024 / 4096, _toy.Run("run", "--bare", top, "-m128K").Status);
        Assert.Equal(128 * 1024 / 4096, _toy.Run("run", "--bare", top, "--memory", "131072").Status);
    }

    [Theory]
    [InlineData("has blank.s")]
    [InlineData("has\nnewline.s")]
    [InlineData("has'quote\".s")]
    [InlineData("@file.s")]
    [InlineData("[suggest].s")]
    [InlineData("größe-日本.s")]
    public void File_may_have_any_name(string name)
    {
        var source = _toy.Write(name, File.ReadAllText(Exit("$3")));

        Assert.Equal(new CommandOutcome(3, "", ""), _toy.Run("run", "--bare", source));
        Assert.Equal("", _toy.Output("asm", source));
        Assert.True(File.Exists(Path.ChangeExtension(source, ".o")));
    }

    [Fact]
    public void Name_with_control_characters_does_not_reach_the_terminal_as_it_is()
    {
        var source = _toy.Write("a\u001b[31mb\nc.s", "frob\n");

        var outcome = _toy.Run("asm", source);

        Assert.DoesNotContain('\u001b', outcome.Errors);
        Assert.Contains("frob", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_double_dash_everything_is_a_file()
    {
        var outcome = _toy.Run("asm", "--", "-no-such-file.s");

        Assert.Contains("cannot read -no-such-file.s: there is no such file", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        _toy.Input = new MemoryStream(File.ReadAllBytes(Exit("$12")));

        Assert.Equal(12, _toy.Run("run", "--bare", "-").Status);
    }

    [Fact]
    public void Diagnostics_are_coloured_on_a_terminal_only()
    {
        var source = _toy.Write("bad.s", "frob\n");
        Assert.DoesNotContain('\u001b', _toy.Run("asm", source).Errors);

        _toy.IsErrorColoured = true;

        Assert.Contains('\u001b', _toy.Run("asm", source).Errors);
    }

    private string Exit(string value, string then = "") => _toy.Write(
        "exit.s", $".include \"toy.inc\"\n.globl _start\n_start: movl {value}, %eax\n{then}\noutl %eax, $PORT_POWER\n");
}
