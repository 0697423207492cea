// How a file is opened is said by numbers that kernel, C library and xv6's headers know: they must know the same.

using System.Globalization;
using System.Text.RegularExpressions;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public partial class OpenFlagTests
{
    [Theory]
    [InlineData("OPEN_WRITE", "O_WRONLY", "O_WRONLY")]
    [InlineData("OPEN_READ_WRITE", "O_RDWR", "O_RDWR")]
    [InlineData("OPEN_CREATE", "O_CREAT", "O_CREATE")]
    public void Kernel_C_and_xv6_agree(string kernel, string c, string xv6)
    {
        var number = Number("kernel.inc", kernel);

        Assert.Equal(number, Number("user/include/fcntl.h", c));
        Assert.Equal(number, Number("user/xv6/include/fcntl.h", xv6));
    }

    [Fact]
    public void Flags_are_bits_of_their_own()
    {
        var flags = Definition().Matches(Text("user/include/fcntl.h"))
            .Where(match => match.Groups["name"].Value.StartsWith("O_", StringComparison.Ordinal))
            .Select(match => Parse(match.Groups["value"].Value)).ToList();

        Assert.True(flags.Count >= 6);
        Assert.Equal(flags.Sum(), flags.Aggregate(0, (all, flag) => all | flag));
    }

    private static int Number(string file, string name) =>
        Parse(Definition().Matches(Text(file)).Single(match => match.Groups["name"].Value == name).Groups["value"].Value);

    private static int Parse(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? int.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(string file) => Repository.Read($"src/Kernel/{file}");

    /// <summary>A number with a name, in C or assembly.</summary>
    [GeneratedRegex(@"^(#define|\.set)\s+(?<name>\w+),?\s+(?<value>\w+)", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
