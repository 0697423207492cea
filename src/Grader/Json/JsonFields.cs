using Toy.Assembler.Diagnostics;

namespace Toy.Grader.Json;

/// <summary>The keys of an object whose shape has been checked; an absent key gives null or nothing.</summary>
internal sealed class JsonFields(JsonMap map)
{
    public SourceLocation Here => map.Place;

    public bool Has(string key) => map[key] is not null;

    /// <summary>The place of a key's value, or of the object.</summary>
    public SourceLocation Place(string key) => map[key]?.Place ?? map.Place;

    public string? Text(string key) => (map[key] as JsonText)?.Text;

    public decimal? Number(string key) => (map[key] as JsonNumber)?.Number;

    public bool? Flag(string key) => (map[key] as JsonFlag)?.Flag;

    public JsonMap? Map(string key) => map[key] as JsonMap;

    public JsonFields? Fields(string key) => Map(key) is { } found ? new JsonFields(found) : null;

    public IReadOnlyList<string> Texts(string key) => [.. TextValues(key).Select(text => text.Text)];

    /// <summary>Texts with their places.</summary>
    public IEnumerable<JsonText> TextValues(string key) => (map[key] as JsonList)?.Items.OfType<JsonText>() ?? [];

    public IEnumerable<JsonFields> Items(string key) =>
        (map[key] as JsonList)?.Items.OfType<JsonMap>().Select(item => new JsonFields(item)) ?? [];
}
