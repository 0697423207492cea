using Toy.Grader.Results;

namespace Toy.Grader.Reports.Html;

/// <summary>How a status looks: a sign and a colour, either of which tells it alone.</summary>
internal static class StatusMark
{
    /// <summary>All, from the best to the worst.</summary>
    public static IReadOnlyList<TestStatus> Order { get; } =
        [TestStatus.Passed, TestStatus.Partial, TestStatus.Failed, TestStatus.NotBuilt, TestStatus.Skipped, TestStatus.Crashed];

    /// <summary>A sign of one character.</summary>
    public static string Sign(TestStatus status) => status switch
    {
        TestStatus.Passed => "✓",
        TestStatus.Partial => "◐",
        TestStatus.Failed => "✗",
        TestStatus.NotBuilt => "⚠",
        TestStatus.Skipped => "–",
        _ => "‼",
    };

    /// <summary>The class of the style sheet.</summary>
    public static string Class(TestStatus status) => status switch
    {
        TestStatus.Passed => "passed",
        TestStatus.Partial => "partial",
        TestStatus.Failed => "failed",
        TestStatus.NotBuilt => "unbuilt",
        TestStatus.Skipped => "skipped",
        _ => "crashed",
    };
}
