using System.Text;
using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>Every program under examples/ does what its snapshot says.</summary>
public sealed class ExampleTests
{
    private static readonly string s_folder = Repository.PathOf("examples");
    private static readonly string s_bareFolder = Repository.PathOf("examples/bare");

    public static TheoryData<string> Names() => NamesIn(s_folder);

    public static TheoryData<string> BareNames() => NamesIn(s_bareFolder);

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_prints_its_snapshot(string name) => Check(s_folder, name, "run");

    [Theory]
    [MemberData(nameof(BareNames))]
    public void Bare_example_prints_its_snapshot(string name) => Check(s_bareFolder, name, "run", "--bare");

    private static TheoryData<string> NamesIn(string folder) =>
        [.. Directory.GetFiles(folder, "*.s").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static void Check(string folder, string name, params string[] command)
    {
        using var toy = new ToyCommandLine();
        var input = Path.Combine(folder, name + ".in");
        if (File.Exists(input))
            toy.Input = new MemoryStream(File.ReadAllBytes(input));

        var outcome = toy.Run([.. command, Path.Combine(folder, name + ".s")]);

        Assert.Equal("", outcome.Errors);
        Snapshot.VerifyFile(outcome.ToString(), Repository.PathOf($"tests/Cli.Tests/Snapshots/Examples/{(command.Length > 1 ? "bare-" : "")}{name}"));
    }

    [Fact]
    public void There_are_at_least_ten() => Assert.True(Names().Count + BareNames().Count >= 10);

    [Fact]
    public void Every_input_belongs_to_an_example() => Assert.All(
        Directory.GetFiles(s_bareFolder, "*.in"), path => Assert.True(File.Exists(Path.ChangeExtension(path, ".s"))));

    [Fact]
    public void Hello_says_what_the_readme_promises()
    {
        using var toy = new ToyCommandLine();

        Assert.Equal("Hello from Toy!\n", toy.Output("run", Path.Combine(s_folder, "hello.s")));
    }

    [Fact]
    public void Examples_are_the_same_from_an_object_and_from_an_executable()
    {
        using var toy = new ToyCommandLine();
        var source = Path.Combine(s_bareFolder, "queens.s");
        var expected = toy.Run("run", "--bare", source);

        toy.Output("asm", source, "-o", toy.PathOf("queens.o"));
        toy.Output("ld", toy.PathOf("queens.o"), "-o", toy.PathOf("queens"));

        Assert.Equal(expected, toy.Run("run", "--bare", toy.PathOf("queens.o")));
        Assert.Equal(expected, toy.Run("run", "--bare", toy.PathOf("queens")));
        Assert.NotEmpty(Encoding.UTF8.GetBytes(expected.Output));
    }
}
