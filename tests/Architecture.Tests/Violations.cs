namespace Toy.Architecture.Tests;

internal static class Violations
{
    /// <summary>Fails with one line for each violation of a rule.</summary>
    internal static void None(IEnumerable<string?> violations)
    {
        var lines = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
            Assert.Fail($"{lines.Count} violations:\n{string.Join('\n', lines)}");
    }
}
