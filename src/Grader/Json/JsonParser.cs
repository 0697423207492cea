// Bytes → values with places. The platform's reader decides what JSON is; this keeps where each token stood.

using System.Text;
using System.Text.Json;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;

namespace Toy.Grader.Json;

internal ref struct JsonParser
{
    private const int DeepestNesting = 32;

    private readonly SourceText _source;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly DiagnosticBag _diagnostics;
    private Utf8JsonReader _reader;

    private JsonParser(SourceText source, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        _source = source;
        _bytes = bytes;
        _diagnostics = diagnostics;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting });
    }

    /// <summary>The value that a file holds; null and a diagnostic when it is no JSON.</summary>
    public static JsonValue? Parse(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var parser = new JsonParser(SourceText.FromBytes(name, bytes), bytes, diagnostics);
        try
        {
            parser._reader.Read();
            var value = parser.Value();

            // Fails on anything behind it.
            parser._reader.Read();
            return value;
        }
        catch (JsonException problem)
        {
            // The platform's sentence, without the place that it ends with: ours counts from 1 and in characters.
            var sentence = problem.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ');
            diagnostics.Error(GraderDiagnostics.NotJson, $"this is no JSON: {sentence}", parser.PlaceOf(problem));
            return null;
        }
    }

    private JsonValue Value()
    {
        var place = Token();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new JsonMap(place, Members());
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value());
                return new JsonList(place, items);
            case JsonTokenType.String:
                return new JsonText(place, Text());
            case JsonTokenType.Number:
                if (_reader.TryGetDecimal(out var number))
                    return new JsonNumber(place, number);
                _diagnostics.Error(GraderDiagnostics.BadValue, "this number is too large", place);
                return new JsonNumber(place, 0);
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonFlag(place, _reader.GetBoolean());
            default:
                return new JsonNull(place);
        }
    }

    private List<JsonMember> Members()
    {
        var members = new List<JsonMember>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Token();
            var key = Text();
            _reader.Read();
            var value = Value();
            if (members.Exists(member => member.Key == key))
                _diagnostics.Error(GraderDiagnostics.Duplicate, $"'{key}' stands here twice", place);
            else
                members.Add(new JsonMember(key, place, value));
        }

        return members;
    }

    private string Text()
    {
        try
        {
            return _reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8.
            _diagnostics.Error(GraderDiagnostics.BadValue, "this text has characters that do not exist", Token());
            return "";
        }
    }

    private readonly SourceLocation Token() =>
        Place((int)_reader.TokenStartIndex, (int)(_reader.BytesConsumed - _reader.TokenStartIndex));

    private readonly SourceLocation PlaceOf(JsonException problem)
    {
        var at = 0;
        for (var line = problem.LineNumber ?? 0; line > 0; line--)
            at += _bytes[at..].IndexOf((byte)'\n') + 1;
        return Place(Math.Min(at + (int)(problem.BytePositionInLine ?? 0), _bytes.Length), 1);
    }

    private readonly SourceLocation Place(int at, int length) =>
        _source.Locate(Encoding.UTF8.GetCharCount(_bytes[..at]), Encoding.UTF8.GetCharCount(_bytes.Slice(at, Math.Min(length, _bytes.Length - at))));
}
