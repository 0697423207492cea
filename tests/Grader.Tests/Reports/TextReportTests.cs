using System.Text.RegularExpressions;
using Toy.Grader.Assignments;
using Toy.Grader.Reports;
using Toy.Grader.Results;
using Toy.Testing;

namespace Toy.Grader.Tests.Reports;

/// <summary>TAP, CSV and the story of a test.</summary>
public partial class TextReportTests
{
    private const string TapReader = """
        import sys, re, yaml
        lines = open(sys.argv[1], encoding="utf-8").read().split("\n")
        assert lines[0] == "TAP version 14"
        points, block = [], None
        for line in lines[1:]:
            if block is not None:
                if line.strip() == "...":
                    yaml.safe_load("\n".join(block)); block = None
                else:
                    block.append(line)
            elif line.strip() == "---":
                block = []
            elif match := re.match(r"^( *)(not ok|ok) (\d+) - (.*)$", line):
                points.append((len(match[1]), match[2], int(match[3])))
            else:
                assert line == "" or re.match(r"^ *(\d+\.\.\d+( # .*)?|# Subtest: .*)$", line), line
        print(points)
        """;

    [Fact]
    public void Tap_is_as_verified() => Snapshot.Verify(TapReport.Write(
        new ClassGrade("T", 9, SampleClass.Tests(6), [SampleClass.Submission("ada#1", [.. Enum.GetValues<TestStatus>()], null), SampleClass.Submission("bob", [TestStatus.Passed], null)])));

    [Theory]
    [InlineData("large")]
    [InlineData("hostile")]
    [InlineData("empty")]
    public void Every_line_of_tap_is_one_of_its_kinds(string name)
    {
        var lines = TapReport.Write(JUnitReportTests.ClassOf(name)).TrimEnd('\n').Split('\n');

        Assert.Equal("TAP version 14", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.Matches(TapLine(), line));
    }

    [PythonFact("yaml")]
    public void Blocks_of_tap_are_yaml()
    {
        using var folder = new TemporaryFolder();
        var result = Tool.Run("python3", folder.Write("read.py", TapReader), folder.Write("a.tap", TapReport.Write(SampleClass.Hostiles)));

        Assert.Equal("", result.Errors);
        Assert.Equal("[(4, 'not ok', 1), (4, 'not ok', 2), (4, 'not ok', 3), (0, 'not ok', 1)]\n", result.Output);
    }

    [Fact]
    public void Csv_has_a_row_for_each_submission()
    {
        var grade = new ClassGrade("T", 4, SampleClass.Tests(2), [SampleClass.Submission("ada", [TestStatus.Passed, TestStatus.Partial], null), SampleClass.Submission("=1+1", [TestStatus.Failed], "a, \"b\"")]);

        Assert.Equal("student,score,maximum,problem,push,pop\r\nada,1.5,3,,1,0.5\r\n'=1+1,0,1,\"a, \"\"b\"\"\",0,0\r\n", CsvReport.Write(grade));
    }

    [Fact]
    public void Nothing_in_csv_is_computed_by_a_spreadsheet() =>
        Assert.All(CsvReport.Write(SampleClass.Hostiles).Split('\n').SelectMany(row => row.Split(',')), cell => Assert.DoesNotMatch("^\"?[=+@-]", cell));

    [Theory]
    [InlineData(Visibility.Full, true, true)]
    [InlineData(Visibility.Actual, false, true)]
    [InlineData(Visibility.None, false, false)]
    public void A_student_is_told_what_the_visibility_allows(Visibility visibility, bool expected, bool actual)
    {
        var test = SampleClass.Test(1, TestStatus.Failed) with { Visibility = visibility, };

        var story = string.Join('\n', TestStory.Lines(test, Audience.Student));

        Assert.Equal(expected, story.Contains("popped 2", StringComparison.Ordinal));
        Assert.Equal(actual, story.Contains("popped 1", StringComparison.Ordinal));
        Assert.Contains("popped 2", string.Join('\n', TestStory.Lines(test, Audience.Instructor)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_is_as_verified() => Snapshot.Verify(string.Join('\n', TestStory.Lines(SampleClass.Test(1, TestStatus.Failed), Audience.Instructor)) + "\n");

    [Fact]
    public void A_story_has_no_control_characters() =>
        Assert.All(
            Enum.GetValues<TestStatus>().SelectMany(status => TestStory.Lines(SampleClass.Test(0, status), Audience.Instructor)),
            line => Assert.DoesNotContain(line, character => char.IsControl(character) || character == '\u202e'));

    [GeneratedRegex(@"^ *(\d+\.\.\d+( # .*)?|# Subtest: .*|(not )?ok \d+ - ([^#\\]|\\.)*|---|\.\.\.|[a-z]+:( .*)?|- "".*"")$")]
    private static partial Regex TapLine();
}
