// The distribution of scores, as an SVG of bars whose numbers are written out.

using System.Globalization;
using Toy.Grader.Results;

namespace Toy.Grader.Reports.Html;

internal static class ScoreHistogram
{
    private const int Width = 1130;
    private const int Height = 240;
    private const int Top = 24;
    private const int Bottom = 34;
    private const int Gap = 8;

    public static void Write(HtmlWriter page, ClassGrade grade, ClassStatistics statistics)
    {
        var bins = statistics.Histogram();
        var most = Math.Max(1, bins.Max(bin => bin.Count));
        var slot = (double)Width / bins.Count;
        page.Open("section", ("class", "panel")).Element("h2", "Scores");
        page.Open("svg", ("viewBox", $"0 0 {Width} {Height}"), ("role", "img"), ("aria-label", "How many submissions have which score"));
        page.Open("line", ("class", "axis"), ("x1", "0"), ("x2", Number(Width)), ("y1", Number(Height - Bottom)), ("y2", Number(Height - Bottom))).Close();
        for (var i = 0; i < bins.Count; i++)
        {
            var (from, to, count) = bins[i];
            var height = (double)(Height - Top - Bottom) * count / most;
            var top = Height - Bottom - height;
            var middle = Number(slot * i + slot / 2);
            page.Open("g").Element("title", $"{Range(from, to, grade.Maximum, bins.Count)} points: {count} submissions");
            page.Open(
                "rect",
                ("class", "bar"),
                ("x", Number(slot * i + Gap / 2.0)),
                ("y", Number(top)),
                ("width", Number(slot - Gap)),
                ("height", Number(height)),
                ("rx", "3")).Close();
            if (count > 0)
                page.Element("text", Number(count), ("class", "count"), ("x", middle), ("y", Number(top - 6)));
            page.Close();
        }

        Labels(page, bins, isScore: bins.Count > grade.Maximum, slot);
        page.Close().Element("p", $"Points, of {SubmissionText.Points(grade.Maximum)}; each bar has the number of submissions on it.", ("class", "note")).Close();
    }

    // A bar of one score has it below itself; of others the ends are told.
    private static void Labels(HtmlWriter page, IReadOnlyList<(decimal From, decimal To, int Count)> bins, bool isScore, double slot)
    {
        for (var i = 0; i < bins.Count; i++)
            Label(page, bins[i].From, slot * i + (isScore ? slot / 2 : 0), !isScore && i == 0 ? "first" : "");
        if (!isScore)
            Label(page, bins[^1].To, Width, "last");
    }

    private static void Label(HtmlWriter page, decimal score, double x, string end) =>
        page.Element("text", Label(score), ("class", $"label {end}".TrimEnd()), ("x", Number(x)), ("y", Number(Height - Bottom + 20)));

    // With a bar a point, a bar is one score.
    private static string Range(decimal from, decimal to, decimal maximum, int bins) =>
        bins > maximum ? Label(from) : $"{Label(from)} to {Label(to)}";

    private static string Label(decimal score) => Math.Round(score, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
