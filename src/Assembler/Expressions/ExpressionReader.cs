// From the parse of an expression to its value: precedence, literals, and symbols as they are known here and now.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;
using Toy.Assembler.Symbols;
using Toy.Assembler.Syntax;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Expressions;

/// <summary>Reads expressions of the statement being assembled.</summary>
internal sealed class ExpressionReader(AssemblyState state)
{
    private readonly Evaluator _evaluator = state.Evaluator;

    /// <summary>The value as far as it is known; what can't be computed is reported and taken for 0.</summary>
    public Value Read(ExpressionContext expression)
    {
        if (expression._operators.Count == 0)
            return ReadTerm(expression.first);
        var at = 0;
        var left = ReadTerm(expression.first);
        return ReadOperators(expression, left, 0, ref at);
    }

    /// <summary>A value that must be a number here, such as a count; null (and a report) when it isn't.</summary>
    public long? ReadNumber(ExpressionContext expression, string what)
    {
        var value = Read(expression);
        if (value.IsNumber)
            return value.Number;
        state.Reporter.Error(DiagnosticIds.NotANumberYet,
            $"{what} must be a number that is known here", state.SpanOf(expression), Why(value));
        return null;
    }

    private static string Why(in Value value) =>
        value.Plus is { IsDefined: false, IsAnonymous: false } symbol
            ? $"'{symbol.Name}' is not defined before this line"
            : "it depends on where a section will be placed";

    // Precedence climbing: takes operators of at least the given rank, which all are on the left of what follows.
    private Value ReadOperators(ExpressionContext expression, Value left, int minimumRank, ref int at)
    {
        while (at < expression._operators.Count)
        {
            var token = expression._operators[at];
            var (@operator, rank) = Operators.OfToken(token.Type);
            if (rank < minimumRank)
                break;
            var right = ReadTerm(expression._rest[at]);
            at++;
            while (at < expression._operators.Count && Operators.OfToken(expression._operators[at].Type).Rank > rank)
                right = ReadOperators(expression, right, rank + 1, ref at);
            left = _evaluator.Combine(@operator, left, right, state.SpanOf(token));
        }

        return left;
    }

    private Value ReadTerm(TermContext term)
    {
        var value = ReadPrimary(term);
        for (var i = term._prefixes.Count - 1; i >= 0; i--)
        {
            var token = term._prefixes[i];
            value = token.Type switch
            {
                MINUS => _evaluator.Apply(Operator.Negate, value, state.SpanOf(token)),
                TILDE => _evaluator.Apply(Operator.Complement, value, state.SpanOf(token)),
                BANG => _evaluator.Apply(Operator.Not, value, state.SpanOf(token)),
                _ => value,
            };
        }

        return value;
    }

    private Value ReadPrimary(TermContext term)
    {
        if (term.name is SyntaxToken name)
            return ReadSymbol(name, (SyntaxToken?)term.modifier);
        if (term.number is SyntaxToken number)
            return ReadNumber(number);
        if (term.character is SyntaxToken character)
        {
            if (!Literals.ReadCharacter(character.Span, out var value))
                state.Reporter.Error(DiagnosticIds.UnknownEscape, $"unknown escape in {character.Text}",
                    state.SpanOf(character));
            return new Value(value);
        }

        // A statement that did not parse never comes here, so the only form left is a parenthesis.
        return Read(term.group);
    }

    private Value ReadNumber(SyntaxToken token)
    {
        switch (Literals.ReadNumber(token.Span, out var number))
        {
            case NumberKind.Number:
                return new Value((long)number);
            case NumberKind.Forward:
                return Reference(state.LocalLabels.Forward((int)number, state.SpanOf(token)));
            case NumberKind.Backward:
                if (state.LocalLabels.Backward((int)number) is { } label)
                    return Reference(label);
                state.Reporter.Error(DiagnosticIds.UndefinedLocal,
                    $"there is no label '{number}:' before this line", state.SpanOf(token));
                return default;
            case NumberKind.TooLarge:
                state.Reporter.Error(DiagnosticIds.BadNumber, $"{token.Text} needs more than 64 bits", state.SpanOf(token));
                return default;
            default:
                state.Reporter.Error(DiagnosticIds.BadNumber, $"'{token.Text}' is not a number", state.SpanOf(token),
                    "numbers are written 10, 0x1f, 017 or 0b101");
                return default;
        }
    }

    private Value ReadSymbol(SyntaxToken name, SyntaxToken? modifier)
    {
        var span = name.Span;
        if (span is ".")
            return new Value(0, state.Here());
        var symbol = state.Symbols.Mention(span, state.SpanOf(name));
        if (modifier is not null)
            return new Value(0, symbol, modifier: ReadModifier(modifier));
        if (symbol.State == SymbolState.Equate && symbol.Value.IsNumber)
            return symbol.Value;
        return Reference(symbol);
    }

    private SymbolModifier ReadModifier(SyntaxToken modifier)
    {
        var span = modifier.Span[1..];

        // As in GNU as, whoever speaks of the table gets its symbol.
        state.Symbols.Mention(AsmSymbol.GlobalOffsetTable, state.SpanOf(modifier));
        if (span.Equals("PLT", StringComparison.OrdinalIgnoreCase))
            return SymbolModifier.Plt;
        if (span.Equals("GOT", StringComparison.OrdinalIgnoreCase))
            return SymbolModifier.Got;
        if (span.Equals("GOTOFF", StringComparison.OrdinalIgnoreCase))
            return SymbolModifier.GotOffset;
        state.Reporter.Error(DiagnosticIds.UnknownModifier, $"'{modifier.Text}' is not known on Toy", state.SpanOf(modifier),
            "a symbol may be followed by @PLT, @GOT or @GOTOFF; there is no thread-local storage");
        return SymbolModifier.None;
    }

    private static Value Reference(AsmSymbol symbol)
    {
        symbol.IsReferenced = true;
        return new Value(0, symbol);
    }
}
