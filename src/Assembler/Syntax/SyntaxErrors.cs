// What the generated parser does when a statement is not in the grammar: one message, then the next statement.

using Antlr4.Runtime;
using Toy.Assembler.Diagnostics;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Syntax;

/// <summary>Reports the first error of a statement in words and gives the rest of the statement up.</summary>
internal sealed class SyntaxErrors(AssemblyState state) : IAntlrErrorStrategy
{
    public bool HasFailed { get; private set; }

    public void Begin() => HasFailed = false;

    // Every decision looks at one token and falls through to an error by itself, so there is nothing to synchronise.
    public void Sync(Parser recognizer)
    {
    }

    public void ReportMatch(Parser recognizer)
    {
    }

    public void Reset(Parser recognizer)
    {
    }

    public bool InErrorRecoveryMode(Parser recognizer) => HasFailed;

    public IToken RecoverInline(Parser recognizer) => throw new InputMismatchException(recognizer);

    public void Recover(Parser recognizer, RecognitionException e)
    {
        var input = (TokenWindow)recognizer.InputStream;
        input.Seek(input.Size);
    }

    public void ReportError(Parser recognizer, RecognitionException e)
    {
        if (HasFailed)
            return;
        HasFailed = true;
        var token = (SyntaxToken)e.OffendingToken;
        var found = token.Type switch
        {
            TokenConstants.EOF => "end of the statement",
            NAME or LABEL or NUMBER or STRING or CHARACTER or REGISTER => token.Text,
            _ => $"'{token.Text}'",
        };
        state.Error(DiagnosticIds.SyntaxError, $"unexpected {found}{Expected(recognizer)}", state.SpanOf(token),
            Hint(recognizer, token));
    }

    private static string Expected(Parser recognizer) => recognizer.RuleContext switch
    {
        TermContext or ExpressionContext => ": a number or a symbol was expected",
        AddressContext => ": a base register, an index register and a scale were expected",
        ReferenceContext => ": a number, a symbol or an address in parentheses was expected",
        _ => ": a comma or the end of the statement was expected",
    };

    private static string? Hint(Parser recognizer, SyntaxToken token)
    {
        var before = (SyntaxToken)((TokenWindow)recognizer.InputStream).LT(-1);
        return token.Type switch
        {
            REGISTER when before.Type is NUMBER or NAME => "the remainder operator needs a blank: `a % b`",
            REGISTER when before.Type == DOLLAR => "$ marks a number; a register stands without it",
            STAR => "`*` before an operand marks the target of an indirect jmp or call",
            _ => null,
        };
    }
}
