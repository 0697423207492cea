// A difference for people: numbered lines with - and + before those that only one side has; in colour at terminals.

using System.Globalization;
using System.Text;
using Toy.Grader.Observing;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal static class DifferenceText
{
    /// <summary>A whole screen of it; more is for a diff tool.</summary>
    public const int UsualLines = 60;

    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Dim = "\e[2m";
    private const string Plain = "\e[0m";

    /// <summary>The lines that differ, with some around them.</summary>
    /// <param name="comparison">What was verified and what was received.</param>
    /// <param name="isColoured">For a terminal.</param>
    /// <param name="most">How many lines at most.</param>
    public static string Format(SnapshotComparison comparison, bool isColoured, int most = UsualLines)
    {
        var lines = TextDifference.Of(comparison.Verified ?? "", comparison.Received);
        var width = lines.Count == 0 ? 1 : lines.Max(line => line.Number).ToString(CultureInfo.InvariantCulture).Length;
        var text = new StringBuilder();
        foreach (var line in lines.Take(most))
        {
            var (mark, colour) = line.Kind switch
            {
                DifferenceKind.Missing => ('-', Red),
                DifferenceKind.Added => ('+', Green),
                DifferenceKind.Omitted => (' ', Dim),
                _ => (' ', ""),
            };
            var number = line.Kind == DifferenceKind.Omitted ? "" : line.Number.ToString(CultureInfo.InvariantCulture);
            var words = line.Kind == DifferenceKind.Omitted
                ? string.Create(CultureInfo.InvariantCulture, $"… {line.Number} line{(line.Number == 1 ? "" : "s")} as verified")
                : PrintableText.Neutral(line.Text);
            var shown = $"  {number.PadLeft(width)} {mark} {words}".TrimEnd();
            text.Append(isColoured && colour.Length > 0 ? $"{colour}{shown}{Plain}" : shown).Append('\n');
        }

        if (lines.Count > most)
            text.Append(CultureInfo.InvariantCulture, $"  … and {lines.Count - most} more lines: 'toy snap review --tool' opens a diff tool\n");
        return text.ToString();
    }
}
