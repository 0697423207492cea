// Value against shape: everything that is wrong, each with its place and with what would be right.

using System.Globalization;
using System.Text.RegularExpressions;
using Toy.Assembler.Diagnostics;

namespace Toy.Grader.Json;

internal sealed class ShapeChecker(DiagnosticBag diagnostics)
{
    // The key that points editors to the schema.
    private const string SchemaKey = "$schema";

    private JsonValue? _root;

    // Patterns are ours and simple; this is for the texts they are given.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    /// <summary>Reports what is wrong with a value. Without a report, casts by the shape's types are safe.</summary>
    /// <param name="value">As read.</param>
    /// <param name="shape">What it should look like.</param>
    /// <param name="name">What messages call it.</param>
    public void Check(JsonValue value, Shape shape, string name)
    {
        _root ??= value;
        switch (shape, value)
        {
            case (TextShape text, JsonText given):
                CheckPattern(given.Text, text.Pattern, text.Expected, name, given.Place);
                break;
            case (NumberShape number, JsonNumber given):
                if (given.Number < number.Least || given.Number > number.Most || (number.IsWhole && given.Number != decimal.Truncate(given.Number)))
                    Bad(given.Place, $"{name} must be {Describe(number)}, not {given.Number.ToString(CultureInfo.InvariantCulture)}");
                break;
            case (ChoiceShape choice, JsonText given):
                if (!choice.Words.Contains(given.Text))
                    Unknown(GraderDiagnostics.BadValue, $"{name} can't be '{given.Text}'", given.Text, choice.Words, given.Place);
                break;
            case (ListShape list, JsonList given):
                if (given.Items.Count < list.Least || given.Items.Count > list.Most)
                    Bad(given.Place, $"{name} must have {(given.Items.Count > list.Most ? $"at most {list.Most}" : $"at least {list.Least}")} of them, not {given.Items.Count}");
                foreach (var item in given.Items)
                    Check(item, list.Item, $"an item of {name}");
                break;
            case (MapShape map, JsonMap given):
                CheckKeys(given, map, name);
                break;
            case (NamesShape names, JsonMap given):
                foreach (var member in given.Members)
                {
                    CheckPattern(member.Key, names.Pattern, names.Expected, $"a name in {name}", member.Place);
                    Check(member.Value, names.Value, $"'{member.Key}'");
                }

                break;
            case (EitherShape either, _) when either.Shapes.FirstOrDefault(one => IsOfType(value, one)) is { } fitting:
                Check(value, fitting, name);
                break;
            case (FlagShape, JsonFlag):
                break;
            default:
                Bad(value.Place, $"{name} must be {Describe(shape)}, not {Describe(value)}");
                break;
        }
    }

    /// <summary>A shape in words: <c>a list</c>.</summary>
    private static string Describe(Shape shape) => shape switch
    {
        TextShape text => text.Expected,
        NumberShape { IsWhole: true } number => string.Create(CultureInfo.InvariantCulture, $"a whole number from {number.Least} to {number.Most}"),
        NumberShape number => string.Create(CultureInfo.InvariantCulture, $"a number from {number.Least} to {number.Most}"),
        FlagShape => "true or false",
        ChoiceShape choice => "one of " + string.Join(", ", choice.Words.Select(word => $"\"{word}\"")),
        ListShape => "a list, in [ ]",
        EitherShape either => string.Join(" or ", either.Shapes.Select(Describe)),
        _ => "an object, in { }",
    };

    private static string Describe(JsonValue value) => value switch
    {
        JsonText text => $"the text \"{text.Text}\"",
        JsonNumber number => $"the number {number.Number.ToString(CultureInfo.InvariantCulture)}",
        JsonFlag flag => flag.Flag ? "true" : "false",
        JsonList => "a list",
        JsonMap => "an object",
        _ => "null",
    };

    private static bool IsOfType(JsonValue value, Shape shape) => (shape, value) switch
    {
        (TextShape or ChoiceShape, JsonText) => true,
        (NumberShape, JsonNumber) => true,
        (FlagShape, JsonFlag) => true,
        (ListShape, JsonList) => true,
        (MapShape or NamesShape, JsonMap) => true,
        _ => false,
    };

    private void CheckKeys(JsonMap given, MapShape map, string name)
    {
        foreach (var member in given.Members)
        {
            if (map.Keys.FirstOrDefault(key => key.Name == member.Key) is { } known)
                Check(member.Value, known.Shape, $"'{member.Key}'");
            else if (member.Key != SchemaKey || given != (object?)_root)
                Unknown(GraderDiagnostics.UnknownKey, $"{name} has no key '{member.Key}'", member.Key, [.. map.Keys.Select(key => key.Name)], member.Place);
        }

        foreach (var key in map.Keys)
        {
            if (key.IsRequired && given[key.Name] is null)
                diagnostics.Error(GraderDiagnostics.MissingKey, $"{name} needs '{key.Name}': {key.Shape.Meaning}", given.Place);
        }
    }

    private void CheckPattern(string text, string? pattern, string expected, string name, SourceLocation place)
    {
        if (pattern is not null && !Regex.IsMatch(text, $"^(?:{pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, s_patience))
            Bad(place, $"{name} must be {expected}, not '{text}'");
    }

    private void Unknown(string id, string problem, string word, IReadOnlyList<string> words, SourceLocation place)
    {
        var hint = SpellingHint.For(word, words) ?? $"there is {string.Join(", ", words)}";
        diagnostics.Error(id, $"{problem}; {hint}", place);
    }

    private void Bad(SourceLocation place, string problem) => diagnostics.Error(GraderDiagnostics.BadValue, problem, place);
}
