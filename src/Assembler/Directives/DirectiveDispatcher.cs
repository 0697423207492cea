// From a parsed directive to the code that carries it out.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Assembler.Statements;
using Toy.Assembler.Syntax;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Directives;

/// <summary>Carries out <see cref="Directive"/>s from <see cref="Directive.File"/> on.</summary>
internal sealed class DirectiveDispatcher(AssemblyState state, SourceStack stack)
{
    private readonly DataDirectives _data = new(state);
    private readonly PlaceDirectives _places = new(state);
    private readonly SectionDirectives _sections = new(state);
    private readonly SymbolDirectives _symbols = new(state);
    private readonly SourceDirectives _sources = new(state, stack);
    private readonly LineDirectives _lines = new(state);

    /// <summary>`name = value`</summary>
    public void Assign(StatementContext statement) => _symbols.Assign(statement);

    /// <summary>`.file` and `.loc`, which are words in a row.</summary>
    public void RunWords(Directive directive, TokenWindow words)
    {
        if (directive == Directive.File)
            _lines.File(words);
        else
            _lines.Location(words);
    }

    public void Run(Directive directive, StatementContext statement)
    {
        var arguments = new Arguments(state, statement);
        switch (directive)
        {
            case Directive.Text or Directive.Data or Directive.Bss:
                _sections.Standard(directive, arguments);
                break;
            case Directive.Section:
                _sections.Section(arguments, push: false);
                break;
            case Directive.PushSection:
                _sections.Section(arguments, push: true);
                break;
            case Directive.PopSection:
                _sections.Pop(arguments);
                break;
            case Directive.Previous:
                _sections.Previous(arguments);
                break;
            case Directive.Subsection:
                _sections.Subsection(arguments, 0);
                break;
            case Directive.Global or Directive.Weak or Directive.Local:
                SymbolDirectives.Bind(directive, arguments);
                break;
            case Directive.Hidden:
                SymbolDirectives.SetVisibility(SymbolVisibility.Hidden, arguments);
                break;
            case Directive.Protected:
                SymbolDirectives.SetVisibility(SymbolVisibility.Protected, arguments);
                break;
            case Directive.Internal:
                SymbolDirectives.SetVisibility(SymbolVisibility.Internal, arguments);
                break;
            case Directive.Type:
                _symbols.Type(arguments);
                break;
            case Directive.Size:
                SymbolDirectives.Size(arguments);
                break;
            case Directive.Set or Directive.SetOnce:
                _symbols.Set(arguments, redefinable: directive == Directive.Set);
                break;
            case Directive.Common:
                _symbols.Common(arguments);
                break;
            case Directive.LocalCommon:
                _symbols.LocalCommon(arguments);
                break;
            case Directive.Byte:
                _data.Integers(arguments, 1);
                break;
            case Directive.Word:
                _data.Integers(arguments, 2);
                break;
            case Directive.Long:
                _data.Integers(arguments, 4);
                break;
            case Directive.Quad:
                _data.Integers(arguments, 8);
                break;
            case Directive.Ascii or Directive.Asciz:
                _data.Strings(arguments, terminate: directive == Directive.Asciz);
                break;
            case Directive.Uleb128 or Directive.Sleb128:
                _data.Leb128(arguments, isSigned: directive == Directive.Sleb128);
                break;
            case Directive.Identify:
                _data.Identify(arguments);
                break;
            case Directive.FloatingPoint:
                state.Error(DiagnosticIds.FloatingPoint, "Toy has no floating-point numbers", state.Statement,
                    "write the bits of the number as .long or .quad");
                break;
            case Directive.Zero or Directive.Skip:
                _places.Skip(arguments);
                break;
            case Directive.Fill:
                _places.Fill(arguments);
                break;
            case Directive.Align:
                _places.Align(arguments, isPower: false, patternSize: 1);
                break;
            case Directive.AlignWord:
                _places.Align(arguments, isPower: false, patternSize: 2);
                break;
            case Directive.AlignLong:
                _places.Align(arguments, isPower: false, patternSize: 4);
                break;
            case Directive.PowerAlign:
                _places.Align(arguments, isPower: true, patternSize: 1);
                break;
            case Directive.PowerAlignWord:
                _places.Align(arguments, isPower: true, patternSize: 2);
                break;
            case Directive.PowerAlignLong:
                _places.Align(arguments, isPower: true, patternSize: 4);
                break;
            case Directive.Origin:
                _places.Origin(arguments);
                break;
            case Directive.Include:
                _sources.Include(arguments);
                break;
            case Directive.IncludeBinary:
                _sources.IncludeBinary(arguments);
                break;
            default:
                _sources.Message(directive, arguments);
                break;
        }
    }
}
