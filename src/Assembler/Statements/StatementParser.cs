// Drives the generated lexer and parser: tokens one by one, then one statement.

using Antlr4.Runtime;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;
using Toy.Assembler.Syntax;
using Toy.Assembler.Syntax.Generated;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Statements;

/// <summary>Reads tokens from the current text and parses one statement at a time.</summary>
internal sealed class StatementParser
{
    private readonly AssemblyState _state;
    private readonly SourceCharStream _characters = new();
    private readonly TokenWindow _window = new();
    private readonly ToyAssemblyLexer _lexer;
    private readonly ToyAssemblyParser _parser;
    private readonly SyntaxErrors _errors;

    public StatementParser(AssemblyState state)
    {
        _state = state;
        _lexer = new ToyAssemblyLexer(_characters, TextWriter.Null, TextWriter.Null) { TokenFactory = _window };
        _lexer.RemoveErrorListeners();
        _errors = new SyntaxErrors(state);
        _parser = new ToyAssemblyParser(_window, TextWriter.Null, TextWriter.Null)
        {
            BuildParseTree = false,
            ErrorHandler = _errors,
        };
        _parser.RemoveErrorListeners();
    }

    /// <summary>Begins to read at the frame's position; tokens read before may be overwritten.</summary>
    public void Begin(SourceFrame frame)
    {
        _characters.MoveTo(frame.Text, frame.Position);
        _lexer.HitEOF = false;
        _window.Clear(frame.Text);
    }

    /// <summary>Goes back to where the next token begins after <paramref name="offset"/>.</summary>
    public void MoveTo(SourceFrame frame, int offset)
    {
        _characters.MoveTo(frame.Text, offset);
        _lexer.HitEOF = false;
    }

    public SyntaxToken Next() => (SyntaxToken)_lexer.NextToken();

    /// <summary>
    /// Parses the statement that begins with <paramref name="name"/>, whose further tokens come from the lexer up to the
    /// separator. Null when it is not one: that has been reported.
    /// </summary>
    public StatementContext? Parse(SyntaxToken name)
    {
        _window.Add(name);
        if (!ReadArguments(out var end))
            return null;
        _window.End(end);
        _errors.Begin();
        var statement = _parser.statement();
        return _errors.HasFailed ? null : statement;
    }

    /// <summary>The tokens of the statement, from the operation's name on.</summary>
    public TokenWindow Window => _window;

    /// <summary>Takes the rest of a statement into the window without parsing it, for directives with a form of their own.</summary>
    public bool ReadWindow(SyntaxToken name)
    {
        _window.Add(name);
        var isGood = ReadArguments(out var end);
        _window.End(end);
        return isGood;
    }

    private bool ReadArguments(out int end)
    {
        var isGood = true;
        var depth = 0;
        var count = 0;
        while (true)
        {
            var token = Next();
            switch (token.Type)
            {
                case NEWLINE or SEPARATOR or TokenConstants.EOF:
                    end = token.StartIndex;
                    _state.Frame.Position = token.Type == TokenConstants.EOF ? _state.Frame.Text.Length : token.StopIndex + 1;
                    return isGood;
                case OPEN:
                    depth++;
                    break;
                case CLOSE:
                    depth--;
                    break;
            }

            if (!isGood)
                continue;
            _window.Add(token);
            isGood = Check(token);
            if (depth > _state.Limits.ExpressionNesting)
            {
                _state.Error(DiagnosticIds.NestedTooDeeply,
                    $"parentheses are nested more than {_state.Limits.ExpressionNesting} deep", _state.SpanOf(token));
                isGood = false;
            }

            if (++count > _state.Limits.StatementTokens)
            {
                _state.Error(DiagnosticIds.StatementTooLong,
                    $"this statement has more than {_state.Limits.StatementTokens} words", _state.Statement);
                isGood = false;
            }
        }
    }

    /// <summary>Reports a token that no statement can hold.</summary>
    public bool Check(SyntaxToken token)
    {
        switch (token.Type)
        {
            case OPEN_STRING:
                _state.Error(DiagnosticIds.UnterminatedString, "this string has no closing quote on its line",
                    _state.SpanOf(token));
                return false;
            case OPEN_COMMENT:
                _state.Error(DiagnosticIds.UnterminatedComment, "this comment is never closed",
                    new SourceSpan(_state.Frame, token.StartIndex, 2));
                return false;
            case FLOAT:
                _state.Error(DiagnosticIds.FloatingPoint, "Toy has no floating-point numbers", _state.SpanOf(token),
                    "compile C with software arithmetic on integers; write constants as .long");
                return false;
            case UNKNOWN:
                _state.Error(DiagnosticIds.UnexpectedCharacter, Describe(token.Span[0]), _state.SpanOf(token),
                    token.Span[0] == '\\' ? "\\name stands for a macro's parameter, inside a macro only" : null);
                return false;
            default:
                return true;
        }
    }

    private static string Describe(char c) =>
        c is >= ' ' and < '\u007f' ? $"unexpected character '{c}'" : $"unexpected character U+{(int)c:X4}";
}
