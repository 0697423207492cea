// What a value may look like. The reader checks values against a shape, and the schema is written from it, so that both say
// the same.

namespace Toy.Grader.Json;

/// <param name="Meaning">One sentence for the schema, without a full stop.</param>
internal abstract record Shape(string Meaning);

/// <summary>A text; if there is a pattern, all of it must match.</summary>
/// <param name="Meaning">As above.</param>
/// <param name="Pattern">A regular expression that means the same in .NET and in JSON Schema.</param>
/// <param name="Expected">What would be right, in words, when the pattern does not match.</param>
internal sealed record TextShape(string Meaning, string? Pattern = null, string Expected = "a text") : Shape(Meaning);

/// <summary>A whole number, or one with a fraction.</summary>
internal sealed record NumberShape(string Meaning, decimal Least, decimal Most, bool IsWhole = true) : Shape(Meaning);

/// <summary>true or false.</summary>
internal sealed record FlagShape(string Meaning) : Shape(Meaning);

/// <summary>One of a few words.</summary>
internal sealed record ChoiceShape(string Meaning, IReadOnlyList<string> Words) : Shape(Meaning);

/// <summary>A list of values of one shape.</summary>
internal sealed record ListShape(string Meaning, Shape Item, int Least = 0, int Most = 10_000) : Shape(Meaning);

/// <summary>An object with these keys and no others.</summary>
internal sealed record MapShape(string Meaning, params IReadOnlyList<Key> Keys) : Shape(Meaning);

/// <summary>An object whose keys are names of the user's, with values of one shape.</summary>
internal sealed record NamesShape(string Meaning, string Pattern, string Expected, Shape Value) : Shape(Meaning);

/// <summary>A value of any of these, which differ in their type.</summary>
internal sealed record EitherShape(string Meaning, params IReadOnlyList<Shape> Shapes) : Shape(Meaning);

/// <summary>A key of an object.</summary>
internal sealed record Key(string Name, Shape Shape, bool IsRequired = false);
