// Chapter 4 names every directive that the assembler knows, and no other.

using System.Text.RegularExpressions;
using Toy.Testing;

namespace Toy.Spec.Tests;

public partial class DirectiveTests
{
    private const string Table = "src/Assembler/Directives/DirectiveNames.cs";
    private const string Chapter = "spec/04-assembly.md";

    [Fact]
    public void Every_directive_of_the_assembler_is_in_chapter_4()
    {
        var chapter = Mentioned();
        var known = KnownDirective().Matches(Repository.Read(Table)).Select(match => match.Groups["name"].Value).ToList();
        Assert.True(known.Count > 100, "the table is read");
        Assert.Equal("", string.Join('\n', known.Except(chapter)));
    }

    [Fact]
    public void Every_directive_of_chapter_4_is_known_to_the_assembler()
    {
        foreach (var name in Mentioned())
            Assert.DoesNotContain("TOY0101", Program.Assemble($"\t{name}\n").Diagnostics, StringComparison.Ordinal);
    }

    private static List<string> Mentioned() =>
        [.. Code().Matches(Repository.Read(Chapter)).SelectMany(code => Name().Matches(code.Value)).Select(match => match.Value).Distinct().Except(s_names)];

    // Sections, a prefix of names, and a file's extension: not directives.
    private static readonly string[] s_names = [".rodata", ".init", ".fini", ".init_array", ".comment", ".eh_frame", ".inc", ".c", ".L"];

    [GeneratedRegex("\"(?<name>\\.[a-z0-9_.]+)\", Directive")]
    private static partial Regex KnownDirective();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\w\]/)])\.[A-Za-z0-9][a-z0-9_.]*")]
    private static partial Regex Name();
}
