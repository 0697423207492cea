using Toy.Cli.Tests.Support;

namespace Toy.Cli.Tests;

/// <summary>Outputs that cannot be written, or must not: a clear sentence, and nothing half-written left behind.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Exit = ".include \"toy.inc\"\n.globl _start\n_start: movl $0, %eax\noutl %eax, $PORT_POWER\n";

    private readonly ToyCommandLine _toy = new();
    private readonly string _source;

    public OutputFileTests() => _source = _toy.Write("prog.s", Exit);

    public void Dispose() => _toy.Dispose();

    [Theory]
    [InlineData("asm")]
    [InlineData("ld")]
    [InlineData("cc")]
    public void Folder_that_is_missing_is_named(string command)
    {
        var outcome = _toy.Run(command, _source, "-o", _toy.PathOf("none/prog"));

        Assert.Equal(
            new CommandOutcome(ExitStatus.Failed, "", "error TOY0802: cannot write {folder}/none/prog: there is no folder {folder}/none\n"), outcome);
    }

    [Theory]
    [InlineData("ld")]
    [InlineData("cc")]
    public void Folder_is_no_output(string command) => Assert.Contains(
        "cannot write {folder}: it is a directory", _toy.Run(command, _source, "-o", _toy.Folder).Errors, StringComparison.Ordinal);

    [Fact]
    public void Object_may_go_into_a_folder()
    {
        Directory.CreateDirectory(_toy.PathOf("out"));

        _toy.Output("asm", _source, _toy.Write("other.s", ""), "-o", _toy.PathOf("out"));

        Assert.Equal(["other.o", "prog.o"], Directory.GetFiles(_toy.PathOf("out")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("asm")]
    [InlineData("ld")]
    [InlineData("cc")]
    public void Input_is_not_overwritten(string command)
    {
        var outcome = _toy.Run(command, _source, "-o", _toy.PathOf("../" + Path.GetFileName(_toy.Folder) + "/prog.s"));

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains("it is an input too", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(Exit, File.ReadAllText(_source));
    }

    [Fact]
    public void Input_without_an_ending_keeps_its_place_beside_its_object()
    {
        _toy.Output("asm", _toy.Write("bare", Exit));

        Assert.True(File.Exists(_toy.PathOf("bare.o")));
        Assert.Contains("it is an input too", _toy.Run("asm", _toy.PathOf("bare.o")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_outputs_of_one_name_are_refused()
    {
        Directory.CreateDirectory(_toy.PathOf("sub"));
        var other = _toy.Write("sub/prog.s", Exit);

        Assert.Contains("two outputs", _toy.Run("asm", _source, other, "-o", _toy.Folder).Errors, StringComparison.Ordinal);
        Assert.Contains("two outputs", _toy.Run("asm", _source, "-l", _toy.PathOf("prog.o")).Errors, StringComparison.Ordinal);
        Assert.Contains("two outputs", _toy.Run("ld", _source, "-o", _toy.PathOf("a"), "--map", _toy.PathOf("a")).Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_toy.PathOf("prog.o")));
    }

    [Fact]
    public void Protected_file_stays_as_it_is()
    {
        var output = _toy.Write("prog.o", "precious");
        File.SetAttributes(output, FileAttributes.ReadOnly);

        var outcome = _toy.Run("asm", _source);

        Assert.Contains("cannot write {folder}/prog.o: it is read-only", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(output));
        File.SetAttributes(output, FileAttributes.Normal);
    }

    [Fact]
    public void Failed_build_leaves_the_folder_as_it_was()
    {
        var bad = _toy.Write("bad.s", "frob\n");
        var old = _toy.Write("a.out", "old");
        var before = Directory.GetFileSystemEntries(_toy.Folder).Order().ToArray();

        _toy.Run("asm", bad, "-l", _toy.PathOf("list"));
        _toy.Run("ld", bad, "-o", old, "--map", _toy.PathOf("map"));
        _toy.Run("cc", bad, "-o", old);

        Assert.Equal(before, Directory.GetFileSystemEntries(_toy.Folder).Order());
        Assert.Equal("old", File.ReadAllText(old));
    }

    [Fact]
    public void Good_build_leaves_its_outputs_and_nothing_else()
    {
        _toy.Output("asm", _source, "-l", _toy.PathOf("prog.lst"));
        _toy.Output("ld", _toy.PathOf("prog.o"), "-o", _toy.PathOf("prog"), "--map", _toy.PathOf("prog.map"));

        Assert.Equal(
            ["prog", "prog.lst", "prog.map", "prog.o", "prog.s"], Directory.GetFiles(_toy.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Device_stays_a_device()
    {
        if (OperatingSystem.IsWindows())
            return;
        _toy.Output("asm", _source, "-o", "/dev/null");

        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.Equal("", _toy.Output("asm", _source, "-o", "/dev/null"));
    }

    [Fact]
    public void Executable_may_be_executed_by_those_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        _toy.Output("ld", _source, "-o", _toy.PathOf("prog"));

        Assert.NotEqual(UnixFileMode.None, File.GetUnixFileMode(_toy.PathOf("prog")) & UnixFileMode.UserExecute);
    }

    [Fact]
    public void Output_of_a_dash_goes_to_standard_output()
    {
        var listing = _toy.Output("asm", _source, "-o", _toy.PathOf("x.o"), "-l", "-");

        Assert.Contains("outl\t%eax, $PORT_POWER".Replace('\t', ' '), listing, StringComparison.Ordinal);
        Assert.StartsWith("\u007fELF", _toy.Output("asm", _source, "-o", "-"), StringComparison.Ordinal);
    }
}
