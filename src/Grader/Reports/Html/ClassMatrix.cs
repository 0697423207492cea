// Who passed what: a row for each submission, a cell for each test, which leads to the story of that test.

using System.Globalization;
using Toy.Grader.Results;

namespace Toy.Grader.Reports.Html;

internal static class ClassMatrix
{
    public static void Write(HtmlWriter page, ClassGrade grade)
    {
        page.Open("section", ("class", "panel")).Element("h2", "Submissions");
        page.Open("div", ("class", "scroll")).Open("table", ("class", "matrix")).Open("thead").Open("tr")
            .Element("th", "student", ("scope", "col")).Element("th", "score", ("scope", "col"), ("class", "number"));
        foreach (var test in grade.Tests)
            page.Open("th", ("scope", "col"), ("class", "test"), ("title", test.Name)).Element("span", test.Name).Close();
        page.Close().Close().Open("tbody");
        for (var i = 0; i < grade.Submissions.Count; i++)
            Row(page, grade.Submissions[i], i);
        page.Close().Close().Close().Close();
    }

    private static void Row(HtmlWriter page, SubmissionGrade submission, int index)
    {
        page.Open("tr").Open("th", ("scope", "row")).Element("a", submission.Student, ("href", "#" + Anchor(index))).Close();
        page.Open("td", ("class", "number")).Element("b", SubmissionText.Points(submission.Score)).Close();
        for (var i = 0; i < submission.Tests.Count; i++)
        {
            var test = submission.Tests[i];
            var title = $"{submission.Student}, {test.Name}: {TestStory.Word(test.Status)}, {SubmissionText.Points(test.Points)} of {SubmissionText.Points(test.Maximum)}";
            page.Open("td", ("class", "cell"));
            if (test.Status == TestStatus.Passed)
                page.Element("span", StatusMark.Sign(test.Status), ("class", "mark passed"), ("title", title));
            else
                page.Element("a", StatusMark.Sign(test.Status), ("class", $"mark {StatusMark.Class(test.Status)}"), ("href", "#" + Anchor(index, i)), ("title", title));
            page.Close();
        }

        page.Close();
    }

    /// <summary>Where a submission's stories are; by position, so that no name of a student is in it.</summary>
    public static string Anchor(int submission) => string.Create(CultureInfo.InvariantCulture, $"s{submission + 1}");

    /// <summary>Where the story of one of its tests is.</summary>
    public static string Anchor(int submission, int test) => string.Create(CultureInfo.InvariantCulture, $"s{submission + 1}-t{test + 1}");
}
