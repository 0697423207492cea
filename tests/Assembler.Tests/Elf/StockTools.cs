// The tools people already have must read Toy's files without a word of complaint.

using Toy.Testing;

namespace Toy.Assembler.Tests.Elf;

internal static class StockTools
{
    private static readonly string[][] Commands =
    [
        ["readelf", "-aW"],
        ["nm"],
        ["objdump", "-h", "-t", "-r"],
        ["objdump", "-s"],
        ["size"],
        ["size", "-A"],
        ["strings"],
    ];

    public static void AssertContent(byte[] elf)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("test.elf", elf);
        foreach (var command in Commands)
        {
            var result = Tool.Run(command[0], [.. command[1..], path]);
            Assert.True(result.ExitCode == 0, $"{string.Join(' ', command)} ended with {result.ExitCode}: {result.Errors}");
            Assert.Equal("", result.Errors);
            foreach (var word in (string[])["warning", "error", "corrupt"])
                Assert.DoesNotContain(word, result.Output, StringComparison.OrdinalIgnoreCase);
        }
    }
}
