using Toy.Cli.Fuzz.Hardware;
using Toy.Testing;

namespace Toy.Cpu.Tests.Hardware;

/// <summary>The recorded vectors.</summary>
internal static class Corpus
{
    public static IEnumerable<string> Families =>
        Directory.EnumerateFiles(Repository.PathOf("tests/Cpu.Tests/Hardware/vectors"), "*" + VectorFile.Extension)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<VectorSet> Read(string family)
    {
        using var file = File.OpenRead(
            Repository.PathOf($"tests/Cpu.Tests/Hardware/vectors/{family}{VectorFile.Extension}"));
        return VectorFile.Read(file);
    }
}
