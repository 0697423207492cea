using System.Diagnostics;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>Somebody types to the kernel's shell. The terminal is made by Python, where there is one.</summary>
public sealed class TerminalTests
{
    [ToolFact("python3")]
    public void Lines_Control_C_and_Control_D_reach_the_kernel_and_the_terminal_is_left_as_it_was()
    {
        var (shown, end) = Type(
            ("$ ", "echo hi\n"),
            ("hi\r\n$ ", "sleep 10000\n"),
            ("sleep 10000", "\\x03"),
            ("$ ", "cat\n"),
            ("cat\r\n", "typed\n"),
            ("typed\r\ntyped", "\\x04"),
            ("$ ", "exit 6\n"));

        Assert.Contains("echo hi\\r\\nhi\\r\\n$ ", shown, StringComparison.Ordinal);
        Assert.Equal("6 True", end);
    }

    [ToolFact("python3")]
    public void Control_backslash_ends_toy_whatever_the_guest_does()
    {
        var (shown, end) = Type(("$ ", "\\x1c"));

        Assert.Contains("toy: ended from the keyboard", shown, StringComparison.Ordinal);
        Assert.Equal("131 True", end);
    }

    private static (string Shown, string End) Type(params (string Wait, string Text)[] steps)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "toy.dll");
        var start = new ProcessStartInfo(
            "python3", [Repository.PathOf("tests/Cli.Tests/Support/terminal.py"), "dotnet", program, "boot"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start");
        foreach (var (wait, text) in steps)
            process.StandardInput.Write($"'{Quoted(wait)}'\t'{Quoted(text)}'\n");
        process.StandardInput.Close();
        var lines = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
        process.WaitForExit();
        return (lines[0], lines[^1]);
    }

    private static string Quoted(string text) =>
        text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
