// The arguments of a directive, read as what the directive wants them to be.

using System.Buffers;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Sources;
using Toy.Assembler.Symbols;
using Toy.Assembler.Syntax;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Directives;

/// <summary>A directive's arguments. Methods that return null have reported why.</summary>
internal readonly struct Arguments(AssemblyState state, StatementContext statement)
{
    private readonly IList<ArgumentContext> _arguments = statement._arguments;

    /// <summary>How many there are; an empty list is one empty argument to the grammar.</summary>
    public int Count => _arguments.Count == 1 && IsOmitted(0) ? 0 : _arguments.Count;

    /// <summary>True when the argument is left out or the list is shorter.</summary>
    public bool IsOmitted(int index) =>
        index >= _arguments.Count
        || _arguments[index] is
        {
            place: null, register: null, star: null, immediate: null, attribute: null,
            _strings.Count: 0
        };

    public ArgumentContext this[int index] => _arguments[index];

    public SourceSpan Span(int index) => index < _arguments.Count && !IsOmitted(index)
        ? state.SpanOf(_arguments[index])
        : state.Statement;

    /// <summary>Reports a number of arguments that the directive doesn't take.</summary>
    public bool Expect(int least, int most)
    {
        if (Count > most)
        {
            state.Error(DiagnosticIds.ArgumentUnexpected,
                most == 0 ? "no argument was expected" : "there are too many arguments", Span(most));
            return false;
        }

        for (var i = 0; i < least; i++)
        {
            if (!IsOmitted(i))
                continue;
            state.Error(DiagnosticIds.ArgumentMissing,
                least == 1 ? "an argument is missing" : $"argument {i + 1} is missing", state.Statement);
            return false;
        }

        return true;
    }

    /// <summary>The expression at a place, or null.</summary>
    public ExpressionContext? Expression(int index)
    {
        if (!IsOmitted(index) && _arguments[index] is
            {
                star: null, register: null,
                place: { displacement: { } expression, at: null, word: null }
            })
            return expression;
        state.Error(DiagnosticIds.ExpressionExpected, "a number or an expression was expected", Span(index),
            !IsOmitted(index) && _arguments[index].immediate is not null ? "`$` marks immediates of instructions only" : null);
        return null;
    }

    public Value? Value(int index) => Expression(index) is { } expression ? state.Expressions.Read(expression) : null;

    /// <summary>A number known here; <paramref name="fallback"/> when it is left out.</summary>
    public long? Number(int index, string what, long? fallback = null)
    {
        if (fallback is not null && IsOmitted(index))
            return fallback;
        return Expression(index) is { } expression ? state.Expressions.ReadNumber(expression, what) : null;
    }

    /// <summary>The symbol that the argument names, created when new.</summary>
    public AsmSymbol? Symbol(int index)
    {
        if (NameToken(index) is not { } token)
        {
            state.Error(DiagnosticIds.SymbolNameExpected, "the name of a symbol was expected", Span(index));
            return null;
        }

        return state.Symbols.Mention(Unquote(token), state.SpanOf(token));
    }

    /// <summary>The bare or quoted word at a place, or null without a report.</summary>
    public SyntaxToken? NameToken(int index)
    {
        if (index >= _arguments.Count)
            return null;
        var argument = _arguments[index];
        if (argument._strings is [SyntaxToken quoted])
            return quoted;
        return argument is
        {
            star: null, place:
            {
                at: null,
                displacement: { first: { name: SyntaxToken name, _prefixes.Count: 0 } } expression
            }
        }
            && expression._operators.Count == 0 && name.Span is not "."
            ? name
            : null;
    }

    /// <summary>What a string argument says, as text.</summary>
    public string? Text(int index)
    {
        if (index >= _arguments.Count || _arguments[index]._strings is not [SyntaxToken token])
        {
            state.Error(DiagnosticIds.ArgumentKind, "a string in double quotes was expected", Span(index));
            return null;
        }

        var bytes = new ArrayBufferWriter<byte>(token.Length);
        Literals.ReadString(token.Span, state.Frame.Source.Encoding, bytes);
        return state.Frame.Source.Encoding.GetString(bytes.WrittenSpan);
    }

    /// <summary>The argument as it is written, for names such as `.note.GNU-stack` that are no expressions.</summary>
    public string Raw(int index)
    {
        var argument = _arguments[index];
        if (argument._strings is [SyntaxToken token])
            return Unquote(token).ToString();
        var span = Span(index);
        return span.Text.Trim().ToString();
    }

    public static ReadOnlySpan<char> Unquote(SyntaxToken token) =>
        token.Type == STRING ? token.Span[1..^1] : token.Span;
}
