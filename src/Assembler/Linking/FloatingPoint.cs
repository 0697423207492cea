// The functions that gcc and clang call for arithmetic on floating-point numbers, told by their names.

using System.Text.RegularExpressions;

namespace Toy.Assembler.Linking;

internal static partial class FloatingPoint
{
    /// <summary>The C type on whose behalf the compiler calls a function, as __adddf3 is for double; null for other names.</summary>
    public static string? Helper(string name)
    {
        if (HelperName().Match(name) is not { Success: true } match)
            return null;
        return match.Groups["mode"].Value switch
        {
            "sf" => "float",
            "df" => "double",
            _ => "long double",
        };
    }

    // GCC names modes sf, df, xf and tf; what is converted from or to has its own mode beside it.
    [GeneratedRegex("^__(fix|fixuns|float|floatun|extend|trunc|add|sub|mul|div|neg|cmp|unord|eq|ne|lt|le|gt|ge|powi)[a-z]*?(?<mode>[sdxt]f)([sdt]i|[sdxt]f)?[234]?$")]
    private static partial Regex HelperName();
}
