// The C corpus as tests/Corpus/README.md lays it out: programs, their compiled units, input and proven output.

using System.Globalization;
using System.Text;
using Toy.Testing;

namespace Toy.Cli.Tests.Corpus;

/// <summary>One program of the corpus.</summary>
internal sealed record CorpusProgram(string Name)
{
    private const string Folder = "tests/Corpus/programs";

    /// <summary>The optimization levels that each unit is committed at.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["O0", "O1", "O2", "O3", "Os", "O2g", "clangO2"];

    public static IReadOnlyList<CorpusProgram> All { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf(Folder), "*.c")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains('-', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new CorpusProgram(name)),
    ];

    public byte[] Input => File.Exists(PathOf(".in")) ? File.ReadAllBytes(PathOf(".in")) : [];

    /// <summary>Each byte as one character.</summary>
    public string Output => Encoding.Latin1.GetString(File.ReadAllBytes(PathOf(".out")));

    public int Status => int.Parse(File.ReadAllText(PathOf(".status")), CultureInfo.InvariantCulture);

    /// <summary>The compiled units: the program's own first.</summary>
    public IReadOnlyList<string> Units(string level) =>
    [
        PathOf($".{level}.s"),
        .. Directory.GetFiles(Repository.PathOf(Folder), $"{Name}-*.{level}.s").Order(StringComparer.Ordinal),
    ];

    /// <summary>Every compiled file there is.</summary>
    public static IEnumerable<string> CompiledFiles() => Directory.EnumerateFiles(Repository.PathOf(Folder), "*.s");

    private string PathOf(string ending) => Repository.PathOf($"{Folder}/{Name}{ending}");
}
