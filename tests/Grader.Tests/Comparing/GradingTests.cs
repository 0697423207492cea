// Points: what is given for what, and that nothing gives more.

using Toy.Assembler.Diagnostics;
using Toy.Grader.Comparing;
using Toy.Grader.Observing;
using Toy.Grader.Results;
using Toy.Grader.Snapshots;
using Toy.Grader.Tests.Running;

namespace Toy.Grader.Tests.Comparing;

public class GradingTests
{
    private static string Exit(int status, int before = 0) =>
        $".globl _start\n_start: .rept {before}\n nop\n .endr\n movl ${status}, %eax\n outl %eax, $0xf4\n";

    [Fact]
    public void The_solution_gets_full_marks()
    {
        var grade = Course.OfTest(""" "points": 2.5, """).Grade(Exit(3), Exit(3));
        Assert.Equal((2.5m, 2.5m), (grade.Score, grade.Maximum));
        Assert.Equal(TestStatus.Passed, grade.Tests[0].Status);
    }

    [Fact]
    public void Another_end_gets_none_and_says_where_it_differs()
    {
        var grade = Course.OfTest().Grade(Exit(4), Exit(3));
        Assert.Equal(0, grade.Score);
        var divergence = grade.Tests[0].Divergence;
        Assert.Equal(("exit", 1, 8, "status 3", "status 4"), (divergence?.Section, divergence?.Line, divergence?.Column, divergence?.Expected, divergence?.Actual));
    }

    [Fact]
    public void A_test_that_requires_a_failed_one_is_skipped()
    {
        var course = Course.Of("""
            { "title": "T", "hand-in": ["a.s"],
              "tests": [{ "name": "one", "program": ["a.s"] }, { "name": "two", "program": ["a.s"], "compare": { "exit": false }, "requires": ["one"] }] }
            """);
        var grade = course.Grade(Exit(4), Exit(3));
        Assert.Equal([TestStatus.Failed, TestStatus.Skipped], grade.Tests.Select(test => test.Status));
        Assert.Equal(0, grade.Score);
    }

    [Theory]
    [InlineData(0, 3, TestStatus.Passed)]
    [InlineData(8, 3, TestStatus.Passed)]
    [InlineData(9, 1, TestStatus.Partial)]
    [InlineData(18, 1, TestStatus.Partial)]
    [InlineData(19, 0, TestStatus.Failed)]
    public void Instruction_counts_give_points_by_thresholds(int nops, int points, TestStatus status)
    {
        var course = Course.OfTest(""" "points": 3, "compare": { "count": { "thresholds": [{ "at-most": 10, "points": 3 }, { "at-most": 20, "points": 1 }] } }, """);
        var grade = course.Grade(Exit(3, nops), Exit(3)).Tests[0];
        Assert.Equal((points, status), (grade.Points, grade.Status));
    }

    [Theory]
    [InlineData("full", true)]
    [InlineData("actual", false)]
    public void Thresholds_are_told_where_what_was_expected_is(string visibility, bool isTold)
    {
        var course = Course.OfTest($$""" "points": 3, "visibility": "{{visibility}}", "compare": { "count": { "thresholds": [{ "at-most": 10, "points": 3 }, { "at-most": 20, "points": 1 }] } }, """);
        var message = Assert.Single(course.Grade(Exit(3, 11), Exit(3)).Tests[0].Messages);
        Assert.StartsWith("it took 13 instructions", message, StringComparison.Ordinal);
        Assert.Equal(isTold, message.Contains("10", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scrubber_that_takes_too_long_spoils_its_test_and_nothing_else()
    {
        var course = Course.OfTest();
        var expected = ExpectedValues.Read(course.Staged.Assignment, Course.Files(("one.verified.txt", "console\nexit\n    status 3\n")), new DiagnosticBag());
        var grader = new SubmissionGrader(course.Staged, expected ?? throw new InvalidOperationException(), _ => throw new ScrubberTimeoutException("a+", new TimeoutException()));
        var test = grader.Grade(course.Run(Exit(3)), null).Tests[0];
        Assert.Equal((TestStatus.Crashed, 0), (test.Status, test.Points));
        Assert.Contains("the pattern 'a+' took too long", test.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_answers_may_have_gaps_in_their_numbers()
    {
        var course = Course.OfTest();
        var files = Course.Files(("one.verified.txt", "console\nexit\n    status 3\n"), ("one.3.verified.txt", "console\nexit\n    status 4\n"), ("one.received.txt", "?"));
        var expected = ExpectedValues.Read(course.Staged.Assignment, files, new DiagnosticBag()) ?? throw new InvalidOperationException();
        var grader = new SubmissionGrader(course.Staged, expected, observation => observation);
        Assert.Equal([1, 1, 0], ((int[])[3, 4, 5]).Select(status => (int)grader.Grade(course.Run(Exit(status)), null).Score));
    }

    [Fact]
    public void Of_several_accepted_answers_the_nearest_is_shown()
    {
        var actual = Observation.Parse("console\n    a\n    b\n    x\n").Observation ?? Observation.Nothing;
        var far = Observation.Parse("console\n    z\n").Observation ?? Observation.Nothing;
        var near = Observation.Parse("console\n    a\n    b\n    c\n").Observation ?? Observation.Nothing;
        Assert.Equal("c", FirstDivergence.Find([far, near], actual, 0)?.Expected);
        Assert.Equal("c", FirstDivergence.Find([near, far], actual, 0)?.Expected);
        Assert.Null(FirstDivergence.Find([far, actual], actual, 0));
    }

    [Fact]
    public void Less_and_more_than_was_expected_are_differences()
    {
        var two = Observation.Parse("console\n    a\n    b\n").Observation ?? Observation.Nothing;
        var one = Observation.Parse("console\n    a\n").Observation ?? Observation.Nothing;
        Assert.Equal((2, "b", null), FirstDivergence.Find(two, one, 0) is { } less ? (less.Line, less.Expected, less.Actual) : default);
        Assert.Equal((2, null, "b"), FirstDivergence.Find(one, two, 0) is { } more ? (more.Line, more.Expected, more.Actual) : default);
    }

    [Fact]
    public void A_result_counts_for_its_assignment_and_its_submission_alone()
    {
        var course = Course.OfTest();
        var result = course.Run(Exit(3));
        Assert.Null(ResultBinding.Problem(result, course.Staged, Course.Submission(Exit(3))));
        Assert.NotNull(ResultBinding.Problem(result, course.Staged, Course.Submission(Exit(4))));
        Assert.NotNull(ResultBinding.Problem(result, course.Staged, Course.Submission(Exit(3), "bob")));
        Assert.NotNull(ResultBinding.Problem(result, Course.OfTest(""" "points": 2, """).Staged, Course.Submission(Exit(3))));
        Assert.NotNull(ResultBinding.Problem(result with { Student = "bob" }, course.Staged, Course.Submission(Exit(3))));
        Assert.NotNull(ResultBinding.Problem(result with { Tests = [] }, course.Staged, Course.Submission(Exit(3))));
    }

    [Fact]
    public void A_result_file_is_read_back_as_it_was_and_refused_with_anything_else()
    {
        var result = Course.OfTest().Run(Exit(3));
        var bytes = ResultJson.Write(result);
        Assert.Equal(bytes, ResultJson.Write(ResultJson.ReadResult(bytes).Result ?? throw new InvalidOperationException()));
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        Assert.NotNull(ResultJson.ReadResult(System.Text.Encoding.UTF8.GetBytes(text.Replace("\"time\"", "\"tome\"", StringComparison.Ordinal))).Problem);
        Assert.NotNull(ResultJson.ReadResult(System.Text.Encoding.UTF8.GetBytes(text.Replace("\"ran\"", "null", StringComparison.Ordinal))).Problem);
        Assert.NotNull(ResultJson.ReadResult("{}"u8).Problem);
        Assert.NotNull(ResultJson.ReadResult("null"u8).Problem);
    }

    [Fact]
    public void A_result_with_holes_is_refused()
    {
        var course = Course.OfTest();
        var text = System.Text.Encoding.UTF8.GetString(ResultJson.Write(course.Run(Exit(3))));
        var damaged = ResultJson.ReadResult(System.Text.Encoding.UTF8.GetBytes(text.Replace("\"status 3\"", "null", StringComparison.Ordinal))).Result;
        Assert.NotNull(damaged);
        Assert.Equal("it is damaged", ResultBinding.Problem(damaged, course.Staged, Course.Submission(Exit(3))));
    }

    [Theory]
    [InlineData("TOY0710", new string[0])]
    [InlineData("TOY0711", new[] { "one.verified.txt", "console\n" })]
    [InlineData("TOY0711", new[] { "one.verified.txt", "oops\n" })]
    [InlineData("TOY0711", new[] { "one.verified.txt", "console\nexit\n    status 0\n", "two.verified.txt", "console\n" })]
    [InlineData("TOY0711", new[] { "one.verified.txt", "console\nexit\n    status 0\n", "one.2.verified.txt", "console\nexit\n    status 0\n" })]
    [InlineData("TOY0711", new[] { "one.verified.txt", "console\nexit\n    status 0\n", "one.02.verified.txt", "console\nexit\n    status 1\n" })]
    public void Snapshots_that_are_missing_unused_or_of_other_sections_are_errors(string id, string[] files)
    {
        var diagnostics = new DiagnosticBag();
        var snapshots = Course.Files(files.Chunk(2).Select(pair => (pair[0], pair[1])));
        Assert.Null(ExpectedValues.Read(Course.OfTest().Staged.Assignment, snapshots, diagnostics));
        Assert.Equal(id, diagnostics.Items[0].Id);
    }
}
