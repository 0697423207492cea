// Shape → JSON Schema, 2020-12.

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Toy.Grader.Json;

internal static class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // The schema is a file of its own: what is escaped for HTML elsewhere stays readable.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a file that holds one such object.</summary>
    public static string Write(MapShape shape, string title)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Dialect);
            writer.WriteString("title", title);
            WriteBody(writer, shape, isRoot: true);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Shape shape)
    {
        writer.WriteStartObject();
        WriteBody(writer, shape, isRoot: false);
        writer.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter writer, Shape shape, bool isRoot)
    {
        writer.WriteString("description", shape.Meaning);
        switch (shape)
        {
            case TextShape text:
                writer.WriteString("type", "string");
                if (text.Pattern is { } pattern)
                    writer.WriteString("pattern", $"^(?:{pattern})$");
                break;
            case NumberShape number:
                writer.WriteString("type", number.IsWhole ? "integer" : "number");
                writer.WriteNumber("minimum", number.Least);
                writer.WriteNumber("maximum", number.Most);
                break;
            case FlagShape:
                writer.WriteString("type", "boolean");
                break;
            case ChoiceShape choice:
                writer.WriteStartArray("enum");
                foreach (var word in choice.Words)
                    writer.WriteStringValue(word);
                writer.WriteEndArray();
                break;
            case ListShape list:
                writer.WriteString("type", "array");
                writer.WriteNumber("minItems", list.Least);
                writer.WriteNumber("maxItems", list.Most);
                writer.WritePropertyName("items");
                Write(writer, list.Item);
                break;
            case MapShape map:
                WriteKeys(writer, map, isRoot);
                break;
            case NamesShape names:
                writer.WriteString("type", "object");
                writer.WriteStartObject("propertyNames");
                writer.WriteString("pattern", $"^(?:{names.Pattern})$");
                writer.WriteEndObject();
                writer.WritePropertyName("additionalProperties");
                Write(writer, names.Value);
                break;
            case EitherShape either:
                writer.WriteStartArray("anyOf");
                foreach (var one in either.Shapes)
                    Write(writer, one);
                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"a {shape.GetType().Name} has no schema");
        }
    }

    private static void WriteKeys(Utf8JsonWriter writer, MapShape map, bool isRoot)
    {
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        if (isRoot)
        {
            writer.WriteStartObject("$schema");
            writer.WriteString("type", "string");
            writer.WriteEndObject();
        }

        foreach (var key in map.Keys)
        {
            writer.WritePropertyName(key.Name);
            Write(writer, key.Shape);
        }

        writer.WriteEndObject();
        if (map.Keys.Any(key => key.IsRequired))
        {
            writer.WriteStartArray("required");
            foreach (var key in map.Keys.Where(key => key.IsRequired))
                writer.WriteStringValue(key.Name);
            writer.WriteEndArray();
        }

        writer.WriteBoolean("additionalProperties", false);
    }
}
