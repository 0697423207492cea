// How each test went: a bar with a part for each status.

using System.Globalization;
using Toy.Grader.Assignments;
using Toy.Grader.Results;

namespace Toy.Grader.Reports.Html;

internal static class TestRates
{
    public static void Write(HtmlWriter page, ClassGrade grade, ClassStatistics statistics)
    {
        page.Open("section", ("class", "panel")).Element("h2", "Tests").Open("table", ("class", "rates"));
        page.Open("thead").Open("tr")
            .Element("th", "test", ("scope", "col")).Element("th", "points", ("scope", "col"), ("class", "number"))
            .Element("th", "passed", ("scope", "col"), ("class", "number")).Element("th", "how it went", ("scope", "col"))
            .Close().Close().Open("tbody");
        foreach (var test in grade.Tests)
            Row(page, grade, test, statistics.Statuses(test.Name));
        page.Close().Close();
        page.Open("ul", ("class", "legend"));
        foreach (var status in StatusMark.Order)
            page.Open("li").Element("span", StatusMark.Sign(status), ("class", $"mark {StatusMark.Class(status)}")).Text(TestStory.Word(status)).Close();
        page.Close().Close();
    }

    private static void Row(HtmlWriter page, ClassGrade grade, GradedTest test, IReadOnlyDictionary<TestStatus, int> statuses)
    {
        var all = grade.Submissions.Count;
        page.Open("tr").Open("th", ("scope", "row")).Element("span", test.Name, ("class", "name"));
        if (test.Visibility != Visibility.Full)
            page.Element("span", test.Visibility == Visibility.None ? "hidden" : "actual only", ("class", "tag"));
        if (test.Description is { } description)
            page.Element("span", description, ("class", "about"));
        page.Close()
            .Element("td", SubmissionText.Points(test.Points), ("class", "number"))
            .Element("td", HtmlReport.Percent(statuses.GetValueOrDefault(TestStatus.Passed), all), ("class", "number"))
            .Open("td").Open("div", ("class", "stack"));
        foreach (var status in StatusMark.Order.Where(status => statuses.GetValueOrDefault(status) > 0))
        {
            var count = statuses[status];
            page.Element(
                "span",
                Number(count),
                ("class", StatusMark.Class(status)),
                ("style", $"flex-grow:{Number(count)}"),
                ("title", $"{Number(count)} {TestStory.Word(status)}"));
        }

        page.Close().Close().Close();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
