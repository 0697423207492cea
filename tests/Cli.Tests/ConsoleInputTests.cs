using System.Text;
using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>Console input under the kernel: what is typed is edited, what comes from a file is not.</summary>
public sealed class ConsoleInputTests : IDisposable
{
    // Each byte that is a key, and lines as DOS ends them.
    private const string Bytes = "a\x03" + "b\x04" + "c\bd\x15" + "e\x7f" + "f\r\ng\r\n\0";

    private static readonly string s_cat = Repository.PathOf("src/Kernel/user/programs/cat.s");

    private readonly ToyCommandLine _toy = new();

    public void Dispose() => _toy.Dispose();

    [Theory]
    [InlineData("paging")]
    [InlineData("bound")]
    public void Standard_input_and_a_file_are_passed_on_as_they_are(string mmu)
    {
        _toy.Input = new MemoryStream(Encoding.Latin1.GetBytes(Bytes));
        Assert.Equal(Bytes, _toy.Output("run", "--mmu", mmu, s_cat));

        Assert.Equal(Bytes, _toy.Output("run", "--mmu", mmu, s_cat, "--input", _toy.Write("input", Encoding.Latin1.GetBytes(Bytes))));
    }

    [Fact]
    public void A_script_is_typed()
    {
        var script = _toy.Write("script", """at 0 "wronk\x08g\r\x15right\x04\x04not read" """);

        Assert.Equal("wrong\nright", _toy.Output("run", s_cat, "--script", script));
    }

    [Fact]
    public void A_recording_knows_whether_its_bytes_were_typed()
    {
        var script = _toy.Write("script", """at 0 "wronk\x08g\n\x04" """);
        foreach (var source in (string[][])[["--input", _toy.Write("input", Encoding.Latin1.GetBytes(Bytes))], ["--script", script]])
        {
            var recording = _toy.PathOf("recording");
            var played = _toy.Run(["run", "--dump", s_cat, "--record", recording, .. source]);
            var again = _toy.PathOf("again");

            Assert.Equal(played, _toy.Run("run", "--dump", s_cat, "--replay", recording, "--record", again));
            Assert.Equal(File.ReadAllText(recording), File.ReadAllText(again));
        }
    }

    [Fact]
    public void The_shell_takes_its_commands_from_a_file()
    {
        _toy.Input = new MemoryStream("echo one\ncat\nfor cat"u8.ToArray());

        Assert.Equal("$ one\n$ for cat$ \n", _toy.Output("boot"));
    }
}
