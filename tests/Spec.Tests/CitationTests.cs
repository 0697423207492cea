// What the code cites, and what documents link to, is there.

using System.Text.RegularExpressions;
using Toy.Testing;

namespace Toy.Spec.Tests;

public partial class CitationTests
{
    private static readonly string[] s_folders = ["isa", "src", "tests", "examples"];
    private static readonly string[] s_extensions = [".cs", ".s", ".inc", ".c", ".h", ".g4"];

    [Fact]
    public void Every_section_that_the_code_cites_exists()
    {
        var missing = new List<string>();
        var count = 0;
        foreach (var (path, text) in Sources())
        {
            foreach (Match citation in Citation().Matches(text))
            {
                count++;
                var chapter = citation.Groups["chapter"].Value;
                var section = citation.Groups["section"].Value;
                if (!File.Exists(Repository.PathOf(chapter)))
                    missing.Add($"{path} cites {chapter}");
                else if (section.Length > 0 && !Repository.Read(chapter).Contains($"\n## §{section} ", StringComparison.Ordinal))
                    missing.Add($"{path} cites {chapter} §{section}");
            }
        }

        Assert.True(count > 20, "citations are found");
        AssertNone(missing);
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var missing =
            from document in SpecBook.Documents
            where File.Exists(Repository.PathOf(document))
            from Match link in Link().Matches(Repository.Read(document))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal)
            let path = Path.Combine(Path.GetDirectoryName(Repository.PathOf(document)) ?? "", target)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{document} links to {target}";
        AssertNone(missing);
    }

    [Fact]
    public void Rules_are_numbered_without_repetition_within_their_section()
    {
        var wrong = new List<string>();
        foreach (var document in SpecBook.Documents.Where(document => Chapter().IsMatch(document)))
        {
            var section = "";
            var last = 0;
            foreach (var line in Repository.Read(document).Split('\n'))
            {
                if (Section().Match(line) is { Success: true } heading)
                    (section, last) = (heading.Groups["number"].Value, 0);
                if (Rule().Match(line) is not { Success: true } rule)
                    continue;
                var number = int.Parse(rule.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
                if (rule.Groups["section"].Value != section || number <= last)
                    wrong.Add($"{document} §{section}: {rule.Value}");
                last = number;
            }
        }

        AssertNone(wrong);
    }

    private static void AssertNone(IEnumerable<string> violations)
    {
        var text = string.Join('\n', violations);
        Assert.True(text.Length == 0, text);
    }

    private static IEnumerable<(string Path, string Text)> Sources() =>
        from folder in s_folders
        from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
        where s_extensions.Contains(Path.GetExtension(path))
        let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !relative.Split('/').Any(part => part is "bin" or "obj") && !relative.StartsWith("tests/Corpus/", StringComparison.Ordinal)
        select (relative, File.ReadAllText(path));

    [GeneratedRegex(@"(?<chapter>spec/[\w/-]+\.md)( §(?<section>\d+))?")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^spec/\d\d-")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^## §(?<number>\d+) ")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?<section>\d+)\.(?<number>\d+) ")]
    private static partial Regex Rule();
}
