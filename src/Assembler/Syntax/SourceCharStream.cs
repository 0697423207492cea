// The generated lexer's view of a source text: one object, pointed at whichever text is being read.

using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Toy.Assembler.Syntax;

/// <summary>Characters of a string, with a position that can be set.</summary>
internal sealed class SourceCharStream : ICharStream
{
    private int _index;

    public string Text { get; private set; } = "";

    public int Index => _index;

    public int Size => Text.Length;

    public string SourceName => "";

    public void MoveTo(string text, int index)
    {
        Text = text;
        _index = index;
    }

    public int LA(int i)
    {
        var at = i > 0 ? _index + i - 1 : _index + i;
        var text = Text;
        return (uint)at < (uint)text.Length ? text[at] : IntStreamConstants.EOF;
    }

    public void Consume() => _index++;

    public void Seek(int index) => _index = index;

    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public string GetText(Interval interval) => Text.Substring(interval.a, interval.Length);
}
