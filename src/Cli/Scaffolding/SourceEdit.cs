// A change of a long source, kept as the lines that change: blocks of "--- in the place of" and "--- comes".

namespace Toy.Cli.Scaffolding;

internal static class SourceEdit
{
    private const string Old = "--- in the place of\n";
    private const string New = "--- comes\n";

    /// <summary>The source with each block's new lines in the place of its old ones, which must be there once.</summary>
    public static string Apply(string edit, string source)
    {
        foreach (var block in edit.Split(Old, StringSplitOptions.RemoveEmptyEntries))
        {
            if (block.Split(New) is not [var before, var after])
                throw new InvalidOperationException($"a block of an edit has '{Old.TrimEnd()}' and '{New.TrimEnd()}' once each");
            var at = source.IndexOf(before, StringComparison.Ordinal);
            if (at < 0 || source.IndexOf(before, at + 1, StringComparison.Ordinal) >= 0)
                throw new InvalidOperationException($"the source does not have these lines once:\n{before}");
            source = source[..at] + after + source[(at + before.Length)..];
        }

        return source;
    }
}
