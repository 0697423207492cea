// Why tests did not pass: the first divergence of each, with the machine at that moment.

using System.Globalization;
using Toy.Grader.Results;

namespace Toy.Grader.Reports.Html;

internal static class SubmissionStories
{
    public static void Write(HtmlWriter page, ClassGrade grade)
    {
        for (var i = 0; i < grade.Submissions.Count; i++)
            Submission(page, grade.Submissions[i], i);
    }

    private static void Submission(HtmlWriter page, SubmissionGrade submission, int index)
    {
        page.Open("section", ("class", "panel submission"), ("id", ClassMatrix.Anchor(index)));
        page.Open("h2").Text(submission.Student)
            .Element("span", $"{SubmissionText.Points(submission.Score)} of {SubmissionText.Points(submission.Maximum)}", ("class", "score")).Close();
        if (submission.Problem is { } problem)
            page.Element("p", problem, ("class", "problem"));
        else if (submission.Tests.All(test => test.Status == TestStatus.Passed))
            page.Element("p", "Everything passed.", ("class", "note"));
        for (var i = 0; i < submission.Tests.Count; i++)
        {
            if (submission.Tests[i].Status != TestStatus.Passed)
                Test(page, submission.Tests[i], ClassMatrix.Anchor(index, i));
        }

        page.Close();
    }

    private static void Test(HtmlWriter page, TestGrade test, string anchor)
    {
        page.Open("article", ("id", anchor), ("class", StatusMark.Class(test.Status)));
        page.Open("h3").Element("span", StatusMark.Sign(test.Status), ("class", $"mark {StatusMark.Class(test.Status)}")).Text(test.Name)
            .Element("span", $"{TestStory.Word(test.Status)}, {SubmissionText.Points(test.Points)} of {SubmissionText.Points(test.Maximum)}", ("class", "score")).Close();
        if (test.Messages.Count > 0)
            page.Element("pre", string.Join('\n', test.Messages), ("class", "message"));
        if (test.Divergence is { } divergence)
            Divergence(page, divergence);
        page.Close();
    }

    private static void Divergence(HtmlWriter page, Divergence divergence)
    {
        page.Open("p", ("class", "place")).Text("First divergence: ").Element("b", TestStory.Place(divergence)).Close();
        page.Open("div", ("class", "lines"));
        var number = divergence.Line - divergence.Before.Count;
        foreach (var line in divergence.Before)
            Line(page, "same", number++, "", line, line.Length);
        Line(page, "expected", divergence.Line, "expected", divergence.Expected, divergence.Column - 1);
        Line(page, "actual", divergence.Line, "actual", divergence.Actual, divergence.Column - 1);
        page.Close();
        if (divergence.Scene is { } scene)
            Scene(page, scene);
    }

    private static void Line(HtmlWriter page, string kind, int number, string label, string? text, int same)
    {
        page.Open("div", ("class", $"line {kind}"))
            .Element("span", number.ToString(CultureInfo.InvariantCulture), ("class", "no")).Element("span", label, ("class", "label"));
        page.Open("span", ("class", "text"));
        if (text is null)
        {
            page.Element("i", "(nothing more)");
        }
        else
        {
            same = Math.Clamp(same, 0, text.Length);
            page.Text(text[..same]);
            if (same < text.Length)
                page.Element("mark", text[same..]);
        }

        page.Close().Close();
    }

    private static void Scene(HtmlWriter page, Scene scene)
    {
        page.Open("p", ("class", "place")).Text("At ").Element("code", scene.Place).Close();
        if (scene.Source.Length > 0)
            page.Element("pre", scene.Source.Trim().Replace('\t', ' '), ("class", "source"));
        if (scene.Instructions.Count > 0)
            page.Open("details").Element("summary", "the instructions before it").Element("pre", string.Join('\n', scene.Instructions)).Close();
        if (scene.Registers.Count > 0)
            page.Open("details").Element("summary", "the registers").Element("pre", string.Join('\n', scene.Registers)).Close();
    }
}
