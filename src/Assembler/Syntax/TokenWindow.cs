// The tokens of one statement, as the generated parser reads them.

using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Toy.Assembler.Syntax.Generated;

namespace Toy.Assembler.Syntax;

/// <summary>A small token stream that is filled with one statement after another; its tokens are reused.</summary>
internal sealed class TokenWindow : ITokenStream, ITokenFactory
{
    private readonly SyntaxToken _end = new() { Type = TokenConstants.EOF };
    private SyntaxToken[] _pool = [];
    private SyntaxToken[] _tokens = new SyntaxToken[16];
    private int _used;
    private int _count;
    private int _index;
    private string _source = "";

    public int Index => _index;

    public int Size => _count;

    public string SourceName => "";

    public ITokenSource TokenSource => throw new NotSupportedException();

    /// <summary>Forgets the statement before; tokens of the next will be ranges of <paramref name="source"/>.</summary>
    public void Clear(string source)
    {
        _source = source;
        _used = 0;
        _count = 0;
        _index = 0;
    }

    /// <summary>Appends a token of the statement.</summary>
    public void Add(SyntaxToken token)
    {
        // `(%ebx` and `(,` open an address, every other parenthesis an expression.
        if (token.Type is ToyAssemblyParser.REGISTER or ToyAssemblyParser.COMMA
            && _count > 0 && _tokens[_count - 1].Type == ToyAssemblyParser.OPEN)
        {
            _tokens[_count - 1].Type = ToyAssemblyParser.ADDRESS_OPEN;
        }

        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        token.TokenIndex = _count;
        _tokens[_count++] = token;
    }

    /// <summary>Ends the statement before the character at <paramref name="offset"/>.</summary>
    public void End(int offset)
    {
        _end.Source = _source;
        _end.StartIndex = offset;
        _end.StopIndex = offset - 1;
        _end.TokenIndex = _count;
        _index = 0;
    }

    public SyntaxToken this[int index] => index < _count ? _tokens[index] : _end;

    public int LA(int i) => LT(i).Type;

    IToken ITokenStream.LT(int k) => LT(k);

    public SyntaxToken LT(int k)
    {
        var at = k > 0 ? _index + k - 1 : _index + k;
        return (uint)at < (uint)_count ? _tokens[at] : _end;
    }

    public void Consume()
    {
        if (_index < _count)
            _index++;
    }

    public void Seek(int index) => _index = index;

    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public IToken Get(int i) => this[i];

    public string GetText(Interval interval) => GetText();

    public string GetText(RuleContext ctx) => GetText();

    public string GetText(IToken start, IToken stop) => GetText();

    public string GetText() => throw new NotSupportedException("texts are taken from the source");

    IToken ITokenFactory.Create(
        Tuple<ITokenSource, ICharStream> source, int type, string text, int channel, int start, int stop, int line,
            int charPositionInLine)
    {
        if (_used == _pool.Length)
            GrowPool();
        var token = _pool[_used++];
        token.Source = _source;
        token.Type = type;
        token.StartIndex = start;
        token.StopIndex = stop;
        return token;
    }

    IToken ITokenFactory.Create(int type, string text) => throw new NotSupportedException("tokens are ranges of a source");

    private void GrowPool()
    {
        var old = _pool.Length;
        Array.Resize(ref _pool, Math.Max(32, old * 2));
        for (var i = old; i < _pool.Length; i++)
            _pool[i] = new SyntaxToken();
    }
}
