// The main loop: takes one statement after another from the text being read, its labels and prefixes first, and hands
// the rest to whom it concerns.

using Antlr4.Runtime;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Directives;
using Toy.Assembler.Instructions;
using Toy.Assembler.Macros;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;
using Toy.Assembler.Syntax;
using Toy.Isa;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Statements;

/// <summary>Reads a source to its end.</summary>
internal sealed class StatementLoop
{
    private readonly AssemblyState _state;
    private readonly StatementParser _parser;
    private readonly OperationTable _operations;
    private readonly Conditionals _conditionals;
    private readonly SourceStack _stack;
    private readonly BlockDirectives _blocks;
    private readonly MacroExpander _macros;
    private readonly DirectiveDispatcher _directives;
    private readonly InstructionAssembler _instructions;
    private readonly LineMarkers _markers;
    private long _statements;

    public StatementLoop(AssemblyState state)
    {
        _state = state;
        _parser = new StatementParser(state);
        _operations = new OperationTable(state.Options.Instructions);
        _conditionals = new Conditionals(state.Reporter);
        _stack = new SourceStack(state, _conditionals);
        _macros = new MacroExpander(state, _stack, _operations);
        _blocks = new BlockDirectives(state, _parser, _conditionals, _stack, _macros);
        _instructions = new InstructionAssembler(state);
        _directives = new DirectiveDispatcher(state, _stack);
        _markers = new LineMarkers(state);
    }

    public void Run(SourceText source)
    {
        _state.Frame = new SourceFrame(source, null, 0, FrameKind.File, source.Name);
        while (!_state.Reporter.IsExhausted)
        {
            if (_state.Frame.Position < _state.Frame.Text.Length)
                ReadStatement();
            else if (!_stack.Pop())
                break;
        }

        _instructions.ReportDanglingPrefix();
    }

    private void ReadStatement()
    {
        if (++_statements > _state.Limits.Statements)
        {
            _state.Error(DiagnosticIds.TooManyStatements, $"more than {_state.Limits.Statements} statements were read",
                new SourceSpan(_state.Frame, _state.Frame.Position, 0));
            _stack.Abort();
            return;
        }

        var frame = _state.Frame;
        _markers.Check(frame);
        _parser.Begin(frame);
        var start = _state.Section;
        var fragment = start.LastFragment;
        var offset = start.Length;
        while (true)
        {
            var token = _parser.Next();
            switch (token.Type)
            {
                case NEWLINE or SEPARATOR:
                    frame.Position = token.StopIndex + 1;
                    return;
                case TokenConstants.EOF:
                    frame.Position = frame.Text.Length;
                    return;
                case LABEL or LOCAL_LABEL:
                    if (!_conditionals.IsSkipping)
                        DefineLabel(token);
                    _state.Listing?.Add(frame, token.StartIndex, start, fragment, offset);
                    continue;
                case NAME:
                    if (!_conditionals.IsSkipping && TakePrefix(token))
                        continue;
                    _state.Statement = _state.SpanOf(token);
                    ReadOperation(frame, token);
                    break;
                case PSEUDO when !_conditionals.IsSkipping:
                    _instructions.TakePseudoPrefix(token);
                    continue;
                default:
                    ReadStray(frame, token);
                    return;
            }

            if (_state.Section.Problem != StoreProblem.None)
                ReportStore();
            _state.Listing?.Add(frame, _state.Statement.Start, start, fragment, offset);
            return;
        }
    }

    // Something that begins no statement.
    private void ReadStray(SourceFrame frame, SyntaxToken token)
    {
        if (!_conditionals.IsSkipping && _parser.Check(token))
        {
            _state.Error(DiagnosticIds.SyntaxError,
                $"unexpected '{token.Text}': a label, an instruction or a directive was expected",
                _state.SpanOf(token));
        }

        Skip(frame, token.StartIndex);
    }

    private bool TakePrefix(SyntaxToken token)
    {
        // Only these two letters begin a prefix's name, and few other names.
        var span = token.Span;
        if (span.Length is < 3 or > 5 || (span[0] | 0x20) is not ('l' or 'r')
            || _operations.Find(span) is not { Prefix: not Prefix.None } operation)
        {
            return false;
        }

        _instructions.TakePrefix(operation.Prefix, _state.SpanOf(token));
        return true;
    }

    private void ReadOperation(SourceFrame frame, SyntaxToken name)
    {
        if (!_conditionals.IsSkipping && IsAssignment(frame.Text, name.StopIndex + 1))
        {
            if (_parser.Parse(name) is { } assignment)
                _directives.Assign(assignment);
            return;
        }

        var operation = _operations.Find(name.Span);
        if (operation is { Directive: not Directive.None and < Directive.File and var block })
        {
            _blocks.Run(block, name);
            return;
        }

        if (_conditionals.IsSkipping)
        {
            Skip(frame, name.StopIndex + 1);
            return;
        }

        if (operation is null)
        {
            ReportUnknown(name);
            Skip(frame, name.StopIndex + 1);
        }
        else if (operation.Macro is { } macro)
        {
            _macros.Invoke(macro, _blocks.TakeText(frame, name.StopIndex + 1), _state.Statement);
        }
        else if (operation.Matches is { } matches)
        {
            if (_parser.Parse(name) is { } statement)
                _instructions.Assemble(operation.Name, matches, statement);
        }
        else if (operation.Directive >= Directive.Text)
        {
            _instructions.ReportDanglingPrefix();
            if (_parser.Parse(name) is { } directive)
                _directives.Run(operation.Directive, directive);
        }
        else if (_parser.ReadWindow(name))
        {
            _directives.RunWords(operation.Directive, _parser.Window);
        }
    }

    private void DefineLabel(SyntaxToken token)
    {
        _instructions.ReportDanglingPrefix();
        var name = token.Span[..^1].TrimEnd();
        var place = new SourceSpan(_state.Frame, token.StartIndex, name.Length);
        var section = _state.Section;
        if (token.Type == LABEL)
            _state.Symbols.DefineLabel(name, section.LastFragment, section.Length, place);
        else if (Literals.ReadNumber(name, out var number) == NumberKind.Number && number <= int.MaxValue)
            _state.LocalLabels.Define((int)number, section.LastFragment, section.Length, place);
        else
            _state.Error(DiagnosticIds.BadNumber, $"'{name}' can't be a label", place, "numbered labels are written 1: and up");
    }

    private void ReportUnknown(SyntaxToken name)
    {
        var text = name.Text;
        var isDirective = text.StartsWith('.');
        var hint = UnsupportedInstructions.Explain(text) ?? SpellingHint.For(text, _operations.Names());
        if (isDirective)
            _state.Error(DiagnosticIds.UnknownDirective, $"there is no directive '{text}'", _state.Statement, hint);
        else if (UnsupportedInstructions.Explain(text) is { } reason)
            _state.Error(DiagnosticIds.NotOnToy, $"Toy has no instruction '{text}'", _state.Statement, reason);
        else
            _state.Error(DiagnosticIds.UnknownMnemonic, $"there is no instruction or macro '{text}'", _state.Statement, hint);
    }

    private void ReportStore()
    {
        var section = _state.Section;
        if (section.Problem == StoreProblem.TooLarge)
        {
            _state.Error(DiagnosticIds.OutputTooLarge, "the output grows larger than is allowed here", _state.Statement);
            _stack.Abort();
        }
        else
        {
            _state.Error(DiagnosticIds.DataInNoBits, $"section {section.Name} holds no data: only zeros can be reserved in it",
                _state.Statement, "code belongs in .text, initialised variables in .data");
        }

        section.Problem = StoreProblem.None;
    }

    private static void Skip(SourceFrame frame, int from) =>
        frame.Position = Math.Min(TextScanner.FindEnd(frame.Text, from) + 1, frame.Text.Length);

    private static bool IsAssignment(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && text[at] == '=';
    }
}
