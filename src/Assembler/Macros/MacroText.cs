// The free text around macros: parameter lists, arguments, and the substitution of one into the other, as GNU as does it.

using System.Globalization;
using System.Text;
using Toy.Assembler.Statements;
using Toy.Assembler.Syntax;

namespace Toy.Assembler.Macros;

internal static class MacroText
{
    /// <summary>Reads `name a, b=default, c:req, d:vararg`; the message is null when all is well.</summary>
    public static (string Name, List<MacroParameter> Parameters, string? Problem) ReadHeader(string text)
    {
        var parameters = new List<MacroParameter>();
        var at = TextScanner.SkipBlanks(text, 0);
        var end = TextScanner.SkipName(text, at);
        var name = text[at..end];
        if (name.Length == 0)
            return ("", parameters, "a macro needs a name");
        at = end;
        while (true)
        {
            at = SkipSeparators(text, at);
            if (at == text.Length)
                return (name, parameters, null);
            if (parameters.Count > 0 && parameters[^1].Kind == ParameterKind.Rest)
                return (name, parameters, "a :vararg parameter must be the last");
            end = TextScanner.SkipName(text, at);
            if (end == at)
                return (name, parameters, $"unexpected '{text[at]}' in the list of parameters");
            var parameter = text[at..end];
            if (parameters.Exists(p => p.Name == parameter))
                return (name, parameters, $"parameter '{parameter}' is named twice");
            at = TextScanner.SkipBlanks(text, end);
            var kind = ParameterKind.Optional;
            if (at < text.Length && text[at] == ':')
            {
                at = TextScanner.SkipBlanks(text, at + 1);
                end = TextScanner.SkipName(text, at);
                switch (text[at..end])
                {
                    case "req":
                        kind = ParameterKind.Required;
                        break;
                    case "vararg":
                        kind = ParameterKind.Rest;
                        break;
                    default:
                        return (name, parameters, $"'{text[at..end]}' is no qualifier: use :req or :vararg");
                }

                at = TextScanner.SkipBlanks(text, end);
            }

            var value = "";
            if (at < text.Length && text[at] == '=')
            {
                at = TextScanner.SkipBlanks(text, at + 1);
                value = ReadArgument(text, ref at);
            }

            parameters.Add(new MacroParameter(parameter, value, kind));
        }
    }

    /// <summary>
    /// Reads one argument and moves past it. Blanks end it only between two characters that could be parts of words, so
    /// `1 + 2` is one argument and `1 -2` are two; inside brackets they never do.
    /// </summary>
    public static string ReadArgument(string text, ref int at)
    {
        if (at < text.Length && text[at] == '"')
            return ReadQuoted(text, ref at);
        var argument = new StringBuilder();
        var depth = 0;
        while (at < text.Length && text[at] != ',' && text[at] != '"')
        {
            var c = text[at];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (c is ' ' or '\t')
            {
                var next = TextScanner.SkipBlanks(text, at);
                var parts = next < text.Length && argument.Length > 0
                    && JoinsWords(argument[^1]) && (JoinsWords(text[next]) || text[next] is '"' or '\'');
                at = next;
                if (parts && depth <= 0)
                    break;
                if (parts)
                    argument.Append(' ');
            }
            else if (c == '\'' && at + 1 < text.Length)
            {
                argument.Append(ReadCharacter(text, ref at));
            }
            else
            {
                argument.Append(c);
                at++;
            }
        }

        return argument.ToString();
    }

    /// <summary>Past blanks and at most one comma.</summary>
    public static int SkipSeparators(string text, int at)
    {
        at = TextScanner.SkipBlanks(text, at);
        return at < text.Length && text[at] == ',' ? TextScanner.SkipBlanks(text, at + 1) : at;
    }

    /// <summary>The body with `\name`, `\@` and `\()` replaced.</summary>
    /// <param name="body">As defined.</param>
    /// <param name="names">The parameters.</param>
    /// <param name="values">What stands for each.</param>
    /// <param name="counter">What `\@` stands for: the number of macro expansions before this one.</param>
    /// <param name="limit">The most characters to make; the text returned is longer when it was passed.</param>
    public static string Substitute(string body, string[] names, string[] values, long? counter, int limit)
    {
        var next = body.IndexOf('\\', StringComparison.Ordinal);
        if (next < 0)
            return body;
        var text = new StringBuilder(body.Length + 64);
        var at = 0;
        while (next >= 0 && text.Length <= limit)
        {
            text.Append(body, at, next - at);
            at = next + 1;
            if (at < body.Length && body[at] == '@' && counter is { } number)
            {
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                at++;
            }
            else if (body.AsSpan(at).StartsWith("()"))
            {
                at += 2;
            }
            else
            {
                var end = TextScanner.SkipName(body, at);
                var index = Array.IndexOf(names, body[at..end]);
                if (index >= 0)
                {
                    text.Append(values[index]);
                    at = end;
                }
                else
                {
                    text.Append('\\');
                }
            }

            next = body.IndexOf('\\', at);
        }

        return text.Append(body, at, body.Length - at).ToString();
    }

    private static bool JoinsWords(char c) =>
        TextScanner.IsNamePart(c) || c is '*' or '%' or '-' or '(' or '[' or '{' or '@' or '\\';

    // `"a b"` is the argument a b; a quote inside is doubled.
    private static string ReadQuoted(string text, ref int at)
    {
        var argument = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at == text.Length || text[at] != '"')
                    break;
            }
            else if (text[at] == '\\' && at + 1 < text.Length)
            {
                argument.Append(text[at++]);
            }

            argument.Append(text[at]);
        }

        return argument.ToString();
    }

    // 'a is the number of the character, so that what it stands for can't be taken for a separator.
    private static string ReadCharacter(string text, ref int at)
    {
        var length = text[at + 1] == '\\' && at + 2 < text.Length ? 3 : 2;
        var token = text.AsSpan(at, length);
        at += length;
        if (at < text.Length && text[at] == '\'')
            at++;
        return Literals.ReadCharacter(token, out var value) ? value.ToString(CultureInfo.InvariantCulture) : token.ToString();
    }
}
