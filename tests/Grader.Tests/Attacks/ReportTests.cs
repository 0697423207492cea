// What hostile output looks like in the reports that other programs read: it stays text there.

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using Toy.Grader.Reports;
using Toy.Grader.Reports.Html;
using Toy.Grader.Results;

namespace Toy.Grader.Tests.Attacks;

public sealed partial class ReportTests(Target target) : IClassFixture<Target>
{
    // The sum that the hidden test asks for, as memory shows it.
    private const string HiddenAnswer = "00049cad";

    public static TheoryData<string> Hostile =>
        ["fake-pass", "terminal-escapes", "build-server-commands", "markup", "markup-in-names", "diagnostics-with-commands", "include-snapshot"];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Page_has_no_element_or_attribute_of_a_students(string attack)
    {
        var page = HtmlReport.Write(Class(attack));
        Assert.Contains("html", Names(page));
        Assert.DoesNotContain(Names(page), name => name is "script" or "img" or "iframe" or "object" or "form" || name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("javascript:", Attributes(page), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void JUnit_is_well_formed_with_a_case_for_each_test(string attack)
    {
        var document = new XmlDocument { XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(JUnitReport.Write(Class(attack))), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        document.Load(reader);
        Assert.Equal(8, document.GetElementsByTagName("testcase").Count);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Tap_has_no_test_point_of_a_students(string attack)
    {
        var text = TapReport.Write(Class(attack));
        Assert.Equal(2, TestPoint().Count(text));
        Assert.Equal(8, NestedTestPoint().Count(text));
        Assert.DoesNotMatch(@"(?m)^\s*Bail out!", text);
        Harmless.CheckText(text);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Table_has_no_formula(string attack) =>
        Assert.All(CsvReport.Write(Class(attack)).Split("\r\n"), line => Assert.DoesNotMatch("(?:^|,)\"?[=+@-]", line));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Student_is_shown_no_hidden_answer_and_no_more_points_than_there_are(string attack)
    {
        var text = GradescopeReport.Write(Class(attack).Submissions[1]);
        Assert.Equal(0, (decimal?)JsonNode.Parse(text)?["score"] ?? JsonNode.Parse(text)?["tests"]?.AsArray().Sum(test => (decimal?)test?["score"]));
        Assert.DoesNotContain(HiddenAnswer, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(HiddenAnswer, SubmissionText.Format(Class(attack).Submissions[1], "A sum", isForStudent: true), StringComparison.OrdinalIgnoreCase);
    }

    // Somebody who has all right, and somebody who attacks.
    private ClassGrade Class(string attack)
    {
        var source = File.ReadAllText(Path.Combine(target.Folder, "sources", attack + ".s"));
        return target.Grader.Class([target.Grade("honest", target.Solution).Grade, target.Grade("mallory", Target.Source(source)).Grade]);
    }

    /// <summary>The names of a page's elements and attributes.</summary>
    private static IReadOnlyList<string> Names(string page) =>
        [.. Tag().Matches(page).SelectMany(tag => Name().Matches(tag.Value).Select(name => name.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal)];

    private static string Attributes(string page) => string.Join('\n', Tag().Matches(page).Select(tag => tag.Value));

    [GeneratedRegex("<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>")]
    private static partial Regex Tag();

    // An element's name, or an attribute's: not what stands in quotes.
    [GeneratedRegex("(?:\"[^\"]*\"|'[^']*')|([a-zA-Z][a-zA-Z0-9-]*)")]
    private static partial Regex Name();

    [GeneratedRegex("^(?:not )?ok ", RegexOptions.Multiline)]
    private static partial Regex TestPoint();

    [GeneratedRegex("^    (?:not )?ok ", RegexOptions.Multiline)]
    private static partial Regex NestedTestPoint();
}
