// Elements and text. Everything that goes through here is escaped, so that no text of a student can become markup.

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Toy.Grader.Observing;

namespace Toy.Grader.Reports.Html;

internal sealed class HtmlWriter
{
    // Elements within a line, where a newline would be a blank.
    private static readonly string[] s_inline = ["a", "b", "code", "i", "mark", "span"];

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new("<!DOCTYPE html>\n");
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        _open.Push(name);
        return this;
    }

    /// <summary>Ends the innermost element.</summary>
    public HtmlWriter Close() => End(_open.Pop());

    /// <summary>An element with text in it.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        return Text(text).End(name);
    }

    /// <summary>An element that has no end.</summary>
    public HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        _text.Append('\n');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        _text.Append(s_encoder.Encode(PrintableText.Neutral(text)));
        return this;
    }

    /// <summary>A style sheet of our own: nothing of a student's is in it.</summary>
    public HtmlWriter Style(string css)
    {
        _text.Append("<style>\n").Append(css).Append("</style>\n");
        return this;
    }

    /// <summary>The page.</summary>
    public override string ToString() =>
        _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is still open");

    private HtmlWriter End(string name)
    {
        _text.Append("</").Append(name).Append(s_inline.Contains(name) ? ">" : ">\n");
        return this;
    }

    private void Tag(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
            _text.Append(' ').Append(attribute).Append("=\"").Append(s_encoder.Encode(PrintableText.Neutral(value))).Append('"');
        _text.Append('>');
    }
}
