// The documents whose code blocks are tests.

using Markdig;
using Markdig.Syntax;
using Toy.Testing;

namespace Toy.Spec.Tests;

internal static class SpecBook
{
    private const string OutputTag = "output";

    /// <summary>The hand-written documents, relative to the root.</summary>
    internal static IReadOnlyList<string> Documents =>
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Repository.PathOf("spec"), "*.md")
            .Select(path => "spec/" + Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of all blocks with a tag, for a theory.</summary>
    internal static TheoryData<string> Named(string tag) => [.. Blocks().Where(block => block.Tag == tag).Select(block => block.Name)];

    /// <summary>The block of this name.</summary>
    internal static SpecBlock Block(string name) => Blocks().Single(block => block.Name == name);

    internal static IEnumerable<SpecBlock> Blocks() =>
        Documents.Where(document => File.Exists(Repository.PathOf(document))).SelectMany(Blocks);

    private static List<SpecBlock> Blocks(string document)
    {
        var parts = Markdown.Parse(Repository.Read(document)).ToList();
        var blocks = new List<SpecBlock>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not FencedCodeBlock code || TagOf(code) == OutputTag)
                continue;
            var output = i + 1 < parts.Count && parts[i + 1] is FencedCodeBlock next && TagOf(next) == OutputTag
                ? TextOf(next)
                : null;
            blocks.Add(new SpecBlock(document, code.Line + 1, TagOf(code), TextOf(code), output));
        }

        return blocks;
    }

    private static string TagOf(FencedCodeBlock code) => $"{code.Info} {code.Arguments}".Trim();

    private static string TextOf(FencedCodeBlock code) => code.Lines.Count == 0 ? "" : code.Lines.ToString() + "\n";
}
