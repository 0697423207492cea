// How files are written: what the compiler does not keep.

using System.Text.RegularExpressions;
using Toy.Testing;

namespace Toy.Architecture.Tests;

public partial class SourceTests
{
    private const int LongestFile = 400;

    private static readonly string[] s_folders = ["isa", "src", "tests"];

    [Fact]
    public void Every_namespace_is_file_scoped() =>
        Violations.None(Sources().Where(path => BlockNamespace().IsMatch(Repository.Read(path))));

    [Fact]
    public void No_file_is_longer_than_can_be_taken_in()
    {
        var long_ =
            from path in Sources()
            let lines = Repository.Read(path).Count(character => character == '\n')
            where lines > LongestFile
            select $"{path} has {lines} lines";
        Violations.None(long_);
    }

    [Fact]
    public void No_file_is_folded_into_regions() =>
        Violations.None(Sources().Where(path => Region().IsMatch(Repository.Read(path))));

    [Fact]
    public void Every_file_of_the_product_says_what_it_is_for()
    {
        // A comment at the top or a summary on its first type.
        var silent = Sources().Where(path => !path.StartsWith("tests/", StringComparison.Ordinal))
            .Where(path => !IsExplained(Repository.Read(path)));
        Violations.None(silent);
    }

    [Fact]
    public void Unsafe_code_stands_in_two_folders_only()
    {
        var files = Sources().Where(path => UnsafeKeyword().IsMatch(Repository.Read(path)))
            .Where(path => !path.StartsWith("src/Cpu/Memory/", StringComparison.Ordinal)
                && !path.StartsWith("src/Cpu/Translator/", StringComparison.Ordinal));
        Violations.None(files);
    }

    [Fact]
    public void No_warning_is_silenced_for_a_whole_project_of_the_product()
    {
        var projects = new[] { "isa", "src" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => File.ReadAllText(path).Contains("NoWarn", StringComparison.Ordinal));
        Violations.None(projects);
    }

    private static IEnumerable<string> Sources() => s_folders.SelectMany(Repository.Sources);

    private static bool IsExplained(string text)
    {
        if (text.StartsWith("//", StringComparison.Ordinal))
            return true;
        var type = TypeDeclaration().Match(text);
        return type.Success && text[..type.Index].Contains("/// <summary>", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^namespace [\w.]+\s*(\{|$)", RegexOptions.Multiline)]
    private static partial Regex BlockNamespace();

    [GeneratedRegex(@"^\s*#region", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^\s*((public|internal|private|protected|static|sealed|readonly|partial) )*unsafe[ {\n]", RegexOptions.Multiline)]
    private static partial Regex UnsafeKeyword();

    [GeneratedRegex(@"^(public|internal)[\w ]* (class|struct|interface|enum|record|delegate) ", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
