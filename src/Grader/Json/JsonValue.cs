// JSON with places: what a message about a value needs, and what the readers of the platform do not keep.

using Toy.Assembler.Diagnostics;

namespace Toy.Grader.Json;

/// <summary>A value and where it stands.</summary>
internal abstract record JsonValue(SourceLocation Place);

/// <summary>Members in the order of the file; no name twice.</summary>
internal sealed record JsonMap(SourceLocation Place, IReadOnlyList<JsonMember> Members) : JsonValue(Place)
{
    /// <summary>The value of a key, or null.</summary>
    public JsonValue? this[string key]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Key == key)
                    return member.Value;
            }

            return null;
        }
    }
}

/// <summary>A key, the place of the key, and its value.</summary>
internal sealed record JsonMember(string Key, SourceLocation Place, JsonValue Value);

/// <summary><c>[…]</c></summary>
internal sealed record JsonList(SourceLocation Place, IReadOnlyList<JsonValue> Items) : JsonValue(Place);

/// <summary><c>"…"</c></summary>
internal sealed record JsonText(SourceLocation Place, string Text) : JsonValue(Place);

/// <summary>A number; one that is too long for exact arithmetic is none.</summary>
internal sealed record JsonNumber(SourceLocation Place, decimal Number) : JsonValue(Place);

/// <summary><c>true</c> or <c>false</c></summary>
internal sealed record JsonFlag(SourceLocation Place, bool Flag) : JsonValue(Place);

/// <summary><c>null</c></summary>
internal sealed record JsonNull(SourceLocation Place) : JsonValue(Place);
