// What no text that is shown to people or to a build server may have in it, whoever wrote it.

using System.Text;
using System.Text.RegularExpressions;
using Toy.Grader.Reports;

namespace Toy.Grader.Tests.Attacks;

internal static partial class Harmless
{
    /// <summary>Far more than the assignment's limits allow of honest output; an attack must not fill a disk either.</summary>
    private const int LargestResult = 1 << 20;

    /// <summary>Looks through everything that comes out of a submission.</summary>
    public static void Check(Outcome outcome)
    {
        Assert.InRange(outcome.ResultFile.Length, 1, LargestResult);
        foreach (var isForStudent in (bool[])[true, false])
            CheckText(SubmissionText.Format(outcome.Grade, "A sum under attack", isForStudent));
        foreach (var test in outcome.Result.Tests)
            CheckText(outcome.Text(test.Name));
    }

    /// <summary>A text for terminals, logs and files.</summary>
    public static void CheckText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isControl = Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format;
            Assert.False(isControl && rune.Value != '\n', $"a control character U+{rune.Value:x4} in: {text}");
        }

        Assert.DoesNotMatch(BuildServerCommand(), text);
    }

    // GitHub takes "::name" after any blanks and "##[" anywhere, Azure "##vso[" anywhere, TeamCity "##teamcity[".
    [GeneratedRegex(@"^\s*::|##(?:vso|teamcity)?\[", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex BuildServerCommand();
}
