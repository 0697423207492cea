using System.Buffers.Binary;
using Toy.Cli.Tests.Support;

namespace Toy.Cli.Tests;

/// <summary>Files that are not what a command needs: one clear sentence, nothing written, no crash.</summary>
public sealed class InputFileTests : IDisposable
{
    private const string Exit = ".include \"toy.inc\"\n.globl _start\n_start: movl $0, %eax\noutl %eax, $PORT_POWER\n";

    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Theory]
    [InlineData("run", ExitStatus.NotRun)]
    [InlineData("asm", ExitStatus.Failed)]
    [InlineData("ld", ExitStatus.Failed)]
    [InlineData("dis", ExitStatus.Failed)]
    [InlineData("nm", ExitStatus.Failed)]
    [InlineData("cc", ExitStatus.Failed)]
    public void Missing_file_is_named(string command, int status)
    {
        var outcome = _toy.Run(command, _toy.PathOf("none.s"));

        Assert.Equal(new CommandOutcome(status, "", "error TOY0801: cannot read {folder}/none.s: there is no such file\n"), outcome);
        Assert.Empty(Directory.GetFiles(_toy.Folder));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("asm")]
    [InlineData("ld")]
    [InlineData("dis")]
    [InlineData("nm")]
    public void Folder_is_no_file(string command)
    {
        var outcome = _toy.Run(command, _toy.Folder);

        Assert.Equal("error TOY0801: cannot read {folder}: it is a directory\n", outcome.Errors);
        Assert.NotEqual(0, outcome.Status);
    }

    [Theory]
    [InlineData("", "a file without a name")]
    [InlineData("a\0b", "no file can have this name")]
    public void Impossible_name_is_refused(string name, string reason)
    {
        var outcome = _toy.Run("asm", name);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains(reason, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_that_is_too_long_is_refused() =>
        Assert.Equal(ExitStatus.Failed, _toy.Run("asm", _toy.PathOf(new string('x', 5000))).Status);

    [Fact]
    public void File_that_may_not_be_read_says_so()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var source = _toy.Write("secret.s", Exit);
        File.SetUnixFileMode(source, UnixFileMode.None);

        Assert.Contains("permission denied", _toy.Run("asm", source).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_source_assembles_to_an_empty_object()
    {
        _toy.Output("asm", _toy.Write("empty.s", ""));

        Assert.Equal("", _toy.Output("nm", _toy.PathOf("empty.o")));
    }

    [Fact]
    public void Empty_program_has_no_entry()
    {
        var outcome = _toy.Run("run", "--bare", _toy.Write("empty.s", ""));

        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.StartsWith("error TOY0502: there is no '_start' for the program to start at\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_file_is_not_taken_for_a_source()
    {
        var outcome = _toy.Run("asm", _toy.Write("picture.s", [0x89, .. "PNG\r\n"u8, 0, 1, 2, 3, 0]));

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains("is a binary file, not assembly source", outcome.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_toy.PathOf("picture.o")));
    }

    [Fact]
    public void Device_that_never_ends_is_given_up()
    {
        if (!File.Exists("/dev/zero"))
            return;
        var outcome = _toy.Run("run", "--bare", "/dev/zero");

        Assert.Equal(new CommandOutcome(ExitStatus.NotRun, "", "error TOY0801: cannot read /dev/zero: it is larger than 128 MiB\n"), outcome);
    }

    [Fact]
    public void Every_file_is_reported_not_only_the_first()
    {
        var outcome = _toy.Run("asm", _toy.PathOf("one.s"), _toy.Write("two.s", "frob\n"), _toy.PathOf("three.s"));

        Assert.Equal(3, outcome.Errors.Split('\n').Count(line => line.Contains("error TOY", StringComparison.Ordinal)));
    }

    [Fact]
    public void Symbol_defined_in_two_files_names_both()
    {
        var outcome = _toy.Run("run", "--bare", _toy.Write("a.s", Exit), _toy.Write("b.s", Exit));

        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.Contains("_start", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("a.s", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("b.s", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Symbol_that_no_file_defines_gets_a_suggestion()
    {
        var outcome = _toy.Run(
            "run", "--bare", _toy.Write("a.s", ".globl _start\n_start: call prnt_number\n"), _toy.Write("b.s", ".globl print_number\nprint_number: ret\n"));

        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.Contains("'prnt_number' is not defined", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean 'print_number'?", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_that_does_not_fit_in_memory_says_what_to_do()
    {
        var outcome = _toy.Run("run", "--bare", _toy.Write("big.s", Exit + ".bss\n.space 32 << 20\n"));

        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.Contains("give it more with --memory", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(0, _toy.Run("run", "--bare", _toy.PathOf("big.s"), "-m", "64M").Status);
    }

    [Fact]
    public void Includes_stay_in_the_folders_that_are_allowed()
    {
        using var outside = new ToyCommandLine();
        var secret = outside.Write("secret.inc", ".set SECRET, 1\n");
        var relative = Path.GetRelativePath(_toy.Folder, secret);

        Assert.Contains("outside the folders", _toy.Run("asm", _toy.Write("a.s", $".include \"{secret}\"\n")).Errors, StringComparison.Ordinal);
        Assert.Contains("outside the folders", _toy.Run("asm", _toy.Write("b.s", $".incbin \"{relative}\"\n")).Errors, StringComparison.Ordinal);
        File.CreateSymbolicLink(_toy.PathOf("link.inc"), secret);
        Assert.Contains("outside the folders", _toy.Run("asm", _toy.Write("c.s", ".include \"link.inc\"\n")).Errors, StringComparison.Ordinal);
        Assert.Equal(0, _toy.Run("asm", _toy.PathOf("c.s"), "-I", outside.Folder).Status);
    }

    [Fact]
    public void Object_of_another_machine_is_told_apart()
    {
        var elf = Object();
        BinaryPrimitives.WriteUInt16LittleEndian(elf.AsSpan(18), 3);

        var outcome = _toy.Run("ld", _toy.Write("x86.o", elf), "-o", _toy.PathOf("prog"));

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains("Intel 80386", outcome.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_toy.PathOf("prog")));
    }

    [Fact]
    public void Object_cut_off_anywhere_is_refused_or_read_but_never_a_crash()
    {
        var elf = Object();
        for (var length = 1; length < elf.Length; length += 3)
        {
            var path = _toy.Write("cut.o", elf[..length]);
            Assert.NotEqual(0, _toy.Run("ld", path, "-o", _toy.PathOf("prog")).Status);
            _toy.Run("nm", path);
            _toy.Run("dis", path);
        }
    }

    [Theory]
    [InlineData("object")]
    [InlineData("executable")]
    public void Damaged_file_is_refused_or_read_but_never_a_crash(string kind)
    {
        var elf = Object();
        if (kind == "executable")
        {
            _toy.Output("ld", _toy.PathOf("good.o"), "-o", _toy.PathOf("good"));
            elf = File.ReadAllBytes(_toy.PathOf("good"));
        }

        for (var at = 0; at < elf.Length; at++)
        {
            var damaged = elf.ToArray();
            damaged[at] ^= 0xff;
            var path = _toy.Write("damaged", damaged);
            _toy.Run("run", "--bare", path, "-n", "100", "-m", "128K");
            _toy.Run("nm", path);
            _toy.Run("dis", "-S", path);
        }
    }

    [Fact]
    public void Executable_among_several_files_is_refused()
    {
        Object();
        _toy.Output("ld", _toy.PathOf("good.o"), "-o", _toy.PathOf("good"));

        var outcome = _toy.Run("run", "--bare", _toy.PathOf("good"), _toy.PathOf("good.s"));

        Assert.Equal(ExitStatus.NotRun, outcome.Status);
        Assert.Contains("good", outcome.Errors, StringComparison.Ordinal);
    }

    private byte[] Object()
    {
        _toy.Output("asm", "-g", _toy.Write("good.s", Exit));
        return File.ReadAllBytes(_toy.PathOf("good.o"));
    }
}
