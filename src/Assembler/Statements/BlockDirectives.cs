// The directives that decide what text is read next: conditionals, macros, repetition, and the end.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Directives;
using Toy.Assembler.Macros;
using Toy.Assembler.Sources;
using Toy.Assembler.Syntax;
using Toy.Assembler.Syntax.Generated;

namespace Toy.Assembler.Statements;

/// <summary>Carries out <see cref="Directive"/>s below <see cref="Directive.File"/>, whose arguments are free text.</summary>
internal sealed class BlockDirectives(
    AssemblyState state,
    StatementParser parser,
    Conditionals conditionals,
    SourceStack stack,
    MacroExpander macros)
{
    public void Run(Directive directive, SyntaxToken name)
    {
        if (directive is >= Directive.If and <= Directive.EndIf)
        {
            RunConditional(directive, name);
            return;
        }

        var frame = state.Frame;
        if (conditionals.IsSkipping)
        {
            Skip(frame, name);
            return;
        }

        switch (directive)
        {
            case Directive.Macro:
                macros.Define(TakeText(frame, name.StopIndex + 1), state.Statement);
                break;
            case Directive.PurgeMacro:
                macros.Purge(TakeText(frame, name.StopIndex + 1), state.Statement);
                break;
            case Directive.Repeat:
                macros.Repeat(ReadNumber(name, "the number of repetitions"), state.Statement);
                break;
            case Directive.RepeatFor or Directive.RepeatForCharacters:
                macros.RepeatFor(TakeText(frame, name.StopIndex + 1), directive == Directive.RepeatForCharacters,
                    state.Statement);
                break;
            case Directive.ExitMacro:
                Skip(frame, name);
                if (!stack.ExitMacro())
                    state.Error(DiagnosticIds.UnmatchedEnd, ".exitm outside of a macro", state.Statement);
                break;
            case Directive.EndMacro:
                Skip(frame, name);
                state.Error(DiagnosticIds.UnmatchedEnd, ".endm without .macro", state.Statement);
                break;
            case Directive.EndRepeat:
                Skip(frame, name);
                state.Error(DiagnosticIds.UnmatchedEnd, ".endr without .rept, .irp or .irpc", state.Statement);
                break;
            case Directive.End:
                stack.Abort();
                break;
            case Directive.Unsupported:
                Skip(frame, name);
                state.Error(DiagnosticIds.DirectiveUnsupported, $"Toy's assembler does not support {name.Text}",
                    state.Statement,
                    UnsupportedDirectives.Reason(name.Span));
                break;
            default:
                Skip(frame, name);
                break;
        }
    }

    /// <summary>The rest of the statement without comments; reading goes on behind it.</summary>
    public string TakeText(SourceFrame frame, int from)
    {
        var end = TextScanner.FindEnd(frame.Text, from);
        frame.Position = Math.Min(end + 1, frame.Text.Length);
        var text = frame.Text.AsSpan(from, end - from);
        var open = text.LastIndexOf("/*");
        if (end == frame.Text.Length && open >= 0 && text[open..].IndexOf("*/") < 0)
        {
            state.Error(DiagnosticIds.UnterminatedComment, "this comment is never closed",
                new SourceSpan(frame, from + open, 2));
        }

        return TextScanner.Clean(text);
    }

    private void RunConditional(Directive directive, SyntaxToken name)
    {
        var frame = state.Frame;
        var place = state.Statement;
        switch (directive)
        {
            case Directive.EndIf:
                Skip(frame, name);
                conditionals.Close(place, frame.OuterConditionals);
                break;
            case Directive.Else:
                Skip(frame, name);
                conditionals.Else(isLast: true, condition: true, place, frame.OuterConditionals);
                break;
            case Directive.ElseIf:
                var condition = false;
                if (conditionals.WantsElseIf(frame.OuterConditionals))
                    condition = (ReadNumber(name, "a condition") ?? 0) != 0;
                else
                    Skip(frame, name);
                conditionals.Else(isLast: false, condition, place, frame.OuterConditionals);
                break;
            default:
                if (conditionals.IsSkipping)
                {
                    Skip(frame, name);
                    conditionals.Open(condition: false, place);
                }
                else
                {
                    conditionals.Open(Decide(directive, name), place);
                }

                break;
        }
    }

    private bool Decide(Directive directive, SyntaxToken name)
    {
        switch (directive)
        {
            case <= Directive.IfNotPositive:
                if (ReadNumber(name, "a condition") is not { } number)
                    return false;
                return directive switch
                {
                    Directive.If => number != 0,
                    Directive.IfZero => number == 0,
                    Directive.IfPositive => number > 0,
                    Directive.IfNotNegative => number >= 0,
                    Directive.IfNegative => number < 0,
                    _ => number <= 0,
                };
            case Directive.IfStringsEqual or Directive.IfStringsDiffer:
                return AreStringsEqual(name) == (directive == Directive.IfStringsEqual);
        }

        var text = TakeText(state.Frame, name.StopIndex + 1);
        return directive switch
        {
            Directive.IfDefined => IsDefined(text),
            Directive.IfNotDefined => !IsDefined(text),
            Directive.IfBlank => text.Length == 0,
            Directive.IfNotBlank => text.Length != 0,
            Directive.IfSame => AreSame(text),
            _ => !AreSame(text),
        };
    }

    private bool IsDefined(string text)
    {
        if (text.Length == 0 || TextScanner.SkipName(text, 0) != text.Length)
            state.Error(DiagnosticIds.ConditionMalformed, "the name of a symbol was expected", state.Statement);
        return state.Symbols.Find(text) is { IsDefined: true };
    }

    private bool AreSame(string text)
    {
        var comma = FindComma(text);
        if (comma < 0)
        {
            state.Error(DiagnosticIds.ConditionMalformed, "two texts with a comma between them were expected", state.Statement);
            return false;
        }

        return text.AsSpan(0, comma).Trim().SequenceEqual(text.AsSpan(comma + 1).Trim());
    }

    private static int FindComma(string text)
    {
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                inString = !inString;
            else if (text[i] == ',' && !inString)
                return i;
        }

        return text.IndexOf(',', StringComparison.Ordinal);
    }

    private bool AreStringsEqual(SyntaxToken name)
    {
        if (parser.Parse(name) is not { } statement)
            return false;
        if (statement._arguments is [{ _strings: [SyntaxToken left] }, { _strings: [SyntaxToken right] }])
            return left.Span.SequenceEqual(right.Span);
        state.Error(DiagnosticIds.ConditionMalformed, "two strings with a comma between them were expected", state.Statement);
        return false;
    }

    private long? ReadNumber(SyntaxToken name, string what)
    {
        if (parser.Parse(name) is not { } statement)
            return null;
        if (statement._arguments is [{ star: null, place: { displacement: { } expression, at: null, word: null } }])
            return state.Expressions.ReadNumber(expression, what);
        state.Error(DiagnosticIds.ExpressionExpected, $"{what} is missing: one expression was expected", state.Statement);
        return null;
    }

    private static void Skip(SourceFrame frame, SyntaxToken name) =>
        frame.Position = Math.Min(TextScanner.FindEnd(frame.Text, name.StopIndex + 1) + 1, frame.Text.Length);
}
