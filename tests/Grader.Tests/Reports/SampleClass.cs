using System.Globalization;
using Toy.Grader.Assignments;
using Toy.Grader.Results;

namespace Toy.Grader.Tests.Reports;

/// <summary>Grades to write reports of: every status, every visibility, and text that wants to be markup or a command.</summary>
internal static class SampleClass
{
    /// <summary>What a student could have printed, to be found harmless in every report.</summary>
    public const string Hostile = "<script>alert(1)</script> \"' & ]]> # not ok \u001b[31mred \u202e ::error:: \u0000\uffff =1+1";

    public static ClassGrade Hostiles { get; } = new(Hostile, 3, Tests(3), [Submission(Hostile, [TestStatus.Failed, TestStatus.NotBuilt, TestStatus.Crashed], Hostile)]);

    public static ClassGrade Empty { get; } = new("Nobody came", 3, Tests(3), []);

    /// <summary>A class of some size, the same each time.</summary>
    public static ClassGrade Large(int students)
    {
        var tests = Tests(12);
        var submissions = Enumerable.Range(0, students).Select(student =>
        {
            // Some do well, some don't, and the later tests are harder.
            var skill = (student * 37 + 11) % 100;
            TestStatus[] statuses = [.. Enumerable.Range(0, tests.Count).Select(test => Status(skill, test, student))];
            var name = string.Create(CultureInfo.InvariantCulture, $"s{20_260_000 + student * 7}");
            return student == 17
                ? Submission(name, [.. tests.Select(_ => TestStatus.Crashed)], "the run took longer than 60 s of the host's time, and was ended")
                : Submission(name, statuses, null);
        });
        return new ClassGrade("Homework 3: a stack, a queue and a sort", tests.Sum(test => test.Points), tests, [.. submissions]);
    }

    public static List<GradedTest> Tests(int count) =>
    [
        .. Enumerable.Range(0, count).Select(test => new GradedTest(
            Name(test), test % 3 == 0 ? $"What is pushed comes back, part {test + 1}" : null, test % 4 + 1, VisibilityOf(test))),
    ];

    public static SubmissionGrade Submission(string student, IReadOnlyList<TestStatus> statuses, string? problem)
    {
        var tests = statuses.Select((status, test) => Test(test, status)).ToList();
        return new SubmissionGrade
        {
            Format = SubmissionGrade.CurrentFormat,
            Assignment = new string('a', 64),
            Student = student,
            Submission = new string('b', 64),
            Score = tests.Sum(test => test.Points),
            Maximum = tests.Sum(test => test.Maximum),
            Problem = problem,
            Tests = tests,
        };
    }

    public static TestGrade Test(int test, TestStatus status) => new()
    {
        Name = Name(test),
        Status = status,
        Points = status switch { TestStatus.Passed => test % 4 + 1, TestStatus.Partial => 0.5m, _ => 0 },
        Maximum = test % 4 + 1,
        Visibility = VisibilityOf(test),
        Messages = status switch
        {
            TestStatus.Partial => ["it took 5311 instructions; all points are for at most 4100"],
            TestStatus.NotBuilt => ["stack.s:14:2: error TOY0100: there is no instruction or macro 'mvol'", "  \tmvol\t$0, %eax", Hostile],
            TestStatus.Skipped => ["not graded, since it requires push"],
            TestStatus.Crashed => ["the run was ended"],
            _ => [],
        },
        Divergence = status == TestStatus.Failed ? Divergence(test) : null,
    };

    private static Divergence Divergence(int test) => new(
        "console",
        3 + test,
        8,
        ["pushed 1", "pushed 2"],
        "popped 2" + (test == 0 ? "" : $" of {test}"),
        test % 5 == 4 ? null : "popped 1, and " + (test == 0 ? Hostile : "what comes next is wrong, too, in a line that goes on for quite a while to the right of what a screen shows"),
        (ulong)(48_213 * (test + 1)),
        new Scene(
            (ulong)(48_213 * (test + 1)),
            "0x00010044 pop+0x8 (stack.s:31)",
            "\tmovl\t(%edx), %eax\t\t# the top",
            ["     48210 u 0001003c pop                  0a9000                   movl top, %edx                   edx 00000000→00011008", "     48211 u 00010042 pop+0x6              addl $-4, %edx                   edx 00011008→00011004 -ZF"],
            ["eax 00000001  ecx 00000000  edx 00011004  ebx 00000002", "esp 7fffffe0  ebp 7fffffe8  esi 00000000  edi 00000000", "eip 00010044  eflags 00001206 UM IF PF"]));

    private static string Name(int test) => test switch { 0 => "push", 1 => "pop", 2 => "empty", _ => string.Create(CultureInfo.InvariantCulture, $"sorted-in-place-{test + 1}") };

    private static Visibility VisibilityOf(int test) => (Visibility)(test % 5 == 3 ? 1 : test % 5 == 4 ? 2 : 0);

    private static TestStatus Status(int skill, int test, int student) => (skill - test * 5 + (student * 13 + test * 29) % 23) switch
    {
        > 20 => TestStatus.Passed,
        > 14 => TestStatus.Partial,
        > -12 => TestStatus.Failed,
        > -30 => TestStatus.Skipped,
        _ => TestStatus.NotBuilt,
    };
}
