using System.Globalization;
using System.Text.RegularExpressions;
using Toy.Grader.Reports.Html;
using Toy.Testing;

namespace Toy.Grader.Tests.Reports;

/// <summary>The class on a page: self-contained, escaped, with links that lead somewhere and colours that can be read.</summary>
public partial class HtmlReportTests
{
    private const double LeastContrast = 4.5;

    [Fact]
    public void Nothing_is_loaded_or_run()
    {
        var page = HtmlReport.Write(SampleClass.Large(10));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("""<[a-z]+[^>]* (src|on[a-z]+)=""", page);
        Assert.Contains("default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_student_wrote_is_never_markup()
    {
        var page = HtmlReport.Write(SampleClass.Hostiles);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, character => (char.IsControl(character) && character != '\n') || character is '\u202e' or '\uffff');
    }

    [Fact]
    public void Every_link_leads_to_a_place_on_the_page()
    {
        var page = HtmlReport.Write(SampleClass.Large(30));
        var targets = Id().Matches(page).Select(match => match.Groups[1].Value).ToList();
        var links = Link().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(targets.Count, targets.Distinct().Count());
        Assert.True(links.Count > 100, "there must be links for this to mean anything");
        Assert.Empty(links.Except(targets));
    }

    [Fact]
    public void Every_element_that_is_opened_is_closed()
    {
        var open = new Stack<string>();
        foreach (var match in Tag().Matches(Style().Replace(HtmlReport.Write(SampleClass.Large(10)), "")).Cast<Match>())
        {
            var name = match.Groups[2].Value;
            if (match.Groups[1].Length > 0)
                Assert.Equal(name, open.Pop());
            else if (name != "meta")
                open.Push(name);
        }

        Assert.Empty(open);
    }

    [Fact]
    public void An_empty_class_has_a_page_too() => Assert.Contains("Nobody came", HtmlReport.Write(SampleClass.Empty), StringComparison.Ordinal);

    [Theory]
    [InlineData("--text", "--page")]
    [InlineData("--text", "--panel")]
    [InlineData("--text", "--code")]
    [InlineData("--quiet", "--page")]
    [InlineData("--quiet", "--panel")]
    [InlineData("--quiet", "--code")]
    [InlineData("--link", "--panel")]
    [InlineData("--passed", "--passed-soft")]
    [InlineData("--partial", "--partial-soft")]
    [InlineData("--failed", "--failed-soft")]
    [InlineData("--unbuilt", "--unbuilt-soft")]
    [InlineData("--skipped", "--skipped-soft")]
    [InlineData("--crashed", "--crashed-soft")]
    [InlineData("--text", "--passed-soft")]
    [InlineData("--text", "--failed-soft")]
    public void Text_can_be_read_on_its_ground_in_both_themes(string text, string ground)
    {
        var (light, dark) = Themes();

        Assert.True(Contrast(light[text], light[ground]) >= LeastContrast, $"light: {Contrast(light[text], light[ground]):0.0}");
        Assert.True(Contrast(dark[text], dark[ground]) >= LeastContrast, $"dark: {Contrast(dark[text], dark[ground]):0.0}");
        Assert.NotEqual(light[ground], dark[ground]);
    }

    [Fact]
    public void Both_themes_have_the_same_colours()
    {
        var (light, dark) = Themes();

        Assert.Equal(light.Keys.Order(), dark.Keys.Order());
    }

    private static (Dictionary<string, string> Light, Dictionary<string, string> Dark) Themes()
    {
        var blocks = Repository.Read("src/Grader/Reports/Html/report.css").Split("prefers-color-scheme: dark");
        return (Colours(blocks[0]), Colours(blocks[1]));
    }

    private static Dictionary<string, string> Colours(string css) =>
        Colour().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    // WCAG 2: the ratio of relative luminances.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => 0.2126 * Channel(colour, 0) + 0.7152 * Channel(colour, 2) + 0.0722 * Channel(colour, 4);

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<(/?)([a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("(--[a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();
}
