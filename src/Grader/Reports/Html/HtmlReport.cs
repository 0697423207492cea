// A class on one page: how the scores are distributed, how each test went, who passed what, and where each submission first
// went another way. The page stands for itself: no script, no font, nothing from anywhere, so that it can be mailed and kept.

using System.Globalization;
using System.Text;
using Toy.Grader.Results;

namespace Toy.Grader.Reports.Html;

/// <summary>Writes the report of a class as HTML.</summary>
public static class HtmlReport
{
    private const string StyleSheet = "Reports.Html.report.css";

    // Were markup to come in somewhere after all, it could neither run nor load anything.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>The page, for the instructor.</summary>
    public static string Write(ClassGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var statistics = new ClassStatistics(grade);
        var page = new HtmlWriter();
        page.Open("html", ("lang", "en"));
        page.Open("head")
            .Void("meta", ("charset", "utf-8"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
            .Element("title", grade.Title)
            .Style(Css())
            .Close();
        page.Open("body").Open("main");
        page.Open("header").Element("p", "Toy grade report", ("class", "kicker")).Element("h1", grade.Title).Close();
        Figures(page, grade, statistics);
        ScoreHistogram.Write(page, grade, statistics);
        TestRates.Write(page, grade, statistics);
        ClassMatrix.Write(page, grade);
        SubmissionStories.Write(page, grade);
        page.Close().Close().Close();
        return page.ToString();
    }

    private static void Figures(HtmlWriter page, ClassGrade grade, ClassStatistics statistics)
    {
        var all = grade.Submissions.Count;
        page.Open("dl", ("class", "figures"));
        Figure(page, "submissions", all.ToString(CultureInfo.InvariantCulture), "");
        Figure(page, "mean", Rounded(statistics.Mean), $"of {SubmissionText.Points(grade.Maximum)}");
        Figure(page, "median", Rounded(statistics.Median), $"of {SubmissionText.Points(grade.Maximum)}");
        Figure(page, "all points", statistics.Full.ToString(CultureInfo.InvariantCulture), Percent(statistics.Full, all));
        Figure(page, "not graded", statistics.Problems.ToString(CultureInfo.InvariantCulture), Percent(statistics.Problems, all));
        page.Close();
    }

    private static void Figure(HtmlWriter page, string name, string value, string note)
    {
        page.Open("div").Element("dt", name).Open("dd").Text(value);
        if (note.Length > 0)
            page.Element("span", note);
        page.Close().Close();
    }

    /// <summary>A share in whole percent, cut off: 100 % means all.</summary>
    internal static string Percent(int part, int all) =>
        all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100L * part / all} %");

    private static string Rounded(decimal score) => Math.Round(score, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Css()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(StyleSheet)
            ?? throw new InvalidOperationException($"the library lacks its resource {StyleSheet}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
