using Antlr4.Runtime;

namespace Toy.Assembler.Syntax;

/// <summary>A token as a range of its source. TokenWindow reuses its objects from statement to statement.</summary>
internal sealed class SyntaxToken : IToken
{
    public string Source { get; set; } = "";

    public int Type { get; set; }

    public int StartIndex { get; set; }

    public int StopIndex { get; set; }

    public int TokenIndex { get; set; }

    public int Length => StopIndex - StartIndex + 1;

    public ReadOnlySpan<char> Span => Source.AsSpan(StartIndex, Length);

    public string Text => Span.ToString();

    // Lines and columns are found from offsets when a diagnostic wants them: see SourceText.
    public int Line => 0;

    public int Column => 0;

    public int Channel => TokenConstants.DefaultChannel;

    public ITokenSource TokenSource => throw new NotSupportedException();

    public ICharStream InputStream => throw new NotSupportedException();

    public override string ToString() => Text;
}
