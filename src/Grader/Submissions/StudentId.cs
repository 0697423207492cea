using System.Globalization;
using System.Text;

namespace Toy.Grader.Submissions;

/// <summary>The names that students go by: those of what they hand in, without the ending.</summary>
public static class StudentId
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 100;

    // What course systems put between the parts of a name.
    private const string Punctuation = " ._-+@,'()";

    /// <summary>What an id must be, in words.</summary>
    public const string Expected = "letters, digits and . _ - + @ , ' ( ) or blanks inside, at most 100 of them, beginning with a letter or digit";

    /// <summary>Whether a name is fit for file names, tables and reports everywhere.</summary>
    public static bool IsId(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= Longest
            && name.IsNormalized(NormalizationForm.FormC)
            && name.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) || (rune.IsAscii && Punctuation.Contains((char)rune.Value, StringComparison.Ordinal)))
            && name.EnumerateRunes().First() is var first && Rune.IsLetterOrDigit(first)
            && name[^1] is not (' ' or '.');
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
