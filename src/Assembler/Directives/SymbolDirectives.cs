// Directives that define symbols or say more about them.

using System.Numerics;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Symbols;
using Toy.Assembler.Syntax;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Directives;

internal sealed class SymbolDirectives(AssemblyState state)
{
    private const uint LargestCommonAlignment = 16;
    private const uint LargestLocalAlignment = 8;
    private readonly PlaceDirectives _places = new(state);

    /// <summary>`name = value` and `name == value`</summary>
    public void Assign(StatementContext statement)
    {
        var value = state.Expressions.Read(statement.value);
        var name = (SyntaxToken)statement.name;
        if (name.Span is ".")
            _places.Origin(value, 0, state.SpanOf(statement.value));
        else
            state.Symbols.DefineEquate(name.Span, value, statement.assignment.Type == EQUALS, state.SpanOf(name));
    }

    /// <summary>`.set name, value`, `.equ`, `.equiv`</summary>
    public void Set(Arguments arguments, bool redefinable)
    {
        if (!arguments.Expect(2, 2))
            return;
        if (arguments.NameToken(0) is not { } name)
        {
            state.Error(DiagnosticIds.SymbolNameExpected, "the name of a symbol was expected", arguments.Span(0));
            return;
        }

        if (arguments.Value(1) is { } value)
            state.Symbols.DefineEquate(Arguments.Unquote(name), value, redefinable, state.SpanOf(name));
    }

    /// <summary>`.globl`, `.weak`, `.local`</summary>
    public static void Bind(Directive directive, Arguments arguments)
    {
        if (!arguments.Expect(1, int.MaxValue))
            return;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments.Symbol(i) is not { } symbol)
                continue;
            switch (directive)
            {
                case Directive.Global:
                    if (symbol.Binding == SymbolBinding.Local)
                        symbol.Binding = SymbolBinding.Global;
                    break;
                case Directive.Weak:
                    symbol.Binding = SymbolBinding.Weak;
                    break;
                default:
                    symbol.Binding = SymbolBinding.Local;
                    symbol.IsDeclaredLocal = true;
                    break;
            }
        }
    }

    /// <summary>`.hidden`, `.protected`, `.internal`</summary>
    public static void SetVisibility(SymbolVisibility visibility, Arguments arguments)
    {
        if (!arguments.Expect(1, int.MaxValue))
            return;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments.Symbol(i) is { } symbol)
                symbol.Visibility = visibility;
        }
    }

    /// <summary>`.type name, @function` in all its spellings.</summary>
    public void Type(Arguments arguments)
    {
        if (!arguments.Expect(1, 2) || TypedSymbol(arguments) is not { } symbol)
            return;
        var word = TypeWord(arguments);
        SymbolType? type = word switch
        {
            "function" or "STT_FUNC" => SymbolType.Function,
            "object" or "STT_OBJECT" or "gnu_unique_object" => SymbolType.Object,
            "notype" or "STT_NOTYPE" => SymbolType.NoType,
            "common" or "STT_COMMON" => SymbolType.Object,
            _ => null,
        };
        if (type is { } known)
        {
            symbol.Type = known;
            return;
        }

        state.Error(DiagnosticIds.UnknownSymbolType,
            word is null ? "the type of the symbol is missing" : $"'{word}' is no type of a symbol",
            arguments.Span(Math.Max(0, arguments.Count - 1)), "types are @function, @object and @notype");
    }

    /// <summary>`.size name, expression`</summary>
    public static void Size(Arguments arguments)
    {
        if (arguments.Expect(2, 2) && arguments.Symbol(0) is { } symbol && arguments.Value(1) is { } size)
            symbol.Size = size;
    }

    /// <summary>`.comm name, size, alignment`</summary>
    public void Common(Arguments arguments)
    {
        if (ReadCommon(arguments, out var size, out var alignment) is not { } symbol)
            return;
        if (symbol.IsDeclaredLocal)
        {
            Reserve(symbol, size, alignment ?? LocalAlignment(size), arguments);
            return;
        }

        if (symbol.State == SymbolState.Common)
            size = Math.Max(size, symbol.CommonSize);
        else if (symbol.Binding == SymbolBinding.Local)
            symbol.Binding = SymbolBinding.Global;
        symbol.DefineCommon(size, alignment ?? CommonAlignment(size), arguments.Span(0));
    }

    /// <summary>`.lcomm name, size`: zeroed space in .bss.</summary>
    public void LocalCommon(Arguments arguments)
    {
        if (ReadCommon(arguments, out var size, out var alignment) is { } symbol)
            Reserve(symbol, size, alignment ?? LocalAlignment(size), arguments);
    }

    // The symbol that room is wanted for, or null when that can't be had.
    private AsmSymbol? ReadCommon(Arguments arguments, out uint size, out uint? alignment)
    {
        size = 0;
        alignment = null;
        if (!arguments.Expect(2, 3)
            || arguments.Symbol(0) is not { } symbol
            || arguments.Number(1, "the size") is not { } bytes
            || arguments.Number(2, "the alignment", 0) is not { } align)
        {
            return null;
        }

        if (symbol.IsDefined && symbol.State != SymbolState.Common)
        {
            state.Symbols.ReportRedefinition(symbol, arguments.Span(0));
            return null;
        }

        if (bytes is < 0 or > int.MaxValue)
        {
            state.Error(DiagnosticIds.NegativeOrHuge, $"{bytes} bytes can't be reserved", arguments.Span(1));
            return null;
        }

        if (align is < 0 or > (1 << 30) || (align & (align - 1)) != 0)
        {
            state.Error(DiagnosticIds.BadAlignment, $"an alignment is a power of two, which {align} is not", arguments.Span(2));
            return null;
        }

        size = (uint)bytes;
        if (!arguments.IsOmitted(2))
            alignment = (uint)Math.Max(align, 1);
        return symbol;
    }

    private void Reserve(AsmSymbol symbol, uint size, uint alignment, Arguments arguments)
    {
        if (symbol.IsDefined)
        {
            state.Symbols.ReportRedefinition(symbol, arguments.Span(0));
            return;
        }

        var bss = state.Sections.Bss;
        bss.Align(alignment);
        bss.EmitFill([0], -bss.Length & (alignment - 1));
        symbol.DefineLabel(bss.LastFragment, bss.Length, arguments.Span(0));
        bss.EmitFill([0], size);
        symbol.Type = SymbolType.Object;
        symbol.Size = new Expressions.Value(size);
        if (bss.Problem != StoreProblem.None)
            state.Section.Problem = bss.Problem;
    }

    // GNU as rounds up for what the linker places and down for what it places itself.
    private static uint CommonAlignment(uint size) =>
        Math.Min(BitOperations.RoundUpToPowerOf2(Math.Max(size, 1)), LargestCommonAlignment);

    private static uint LocalAlignment(uint size) =>
        Math.Min(1u << BitOperations.Log2(Math.Max(size, 1)), LargestLocalAlignment);

    // `.type f @function` reads as the symbol f with a modifier.
    private AsmSymbol? TypedSymbol(Arguments arguments)
    {
        if (arguments.Count == 1 && arguments[0] is { place: { displacement: { first.name: SyntaxToken name } expression } }
            && expression._operators.Count == 0)
        {
            return state.Symbols.Mention(name.Span, state.SpanOf(name));
        }

        return arguments.Symbol(0);
    }

    private static string? TypeWord(Arguments arguments)
    {
        if (arguments.Count == 1)
        {
            var place = arguments[0].place;
            return ((SyntaxToken?)place?.word)?.Text
                ?? ((SyntaxToken?)place?.displacement?.first.modifier)?.Span[1..].ToString();
        }

        return arguments[1] switch
        {
            { attribute: SyntaxToken attribute } => attribute.Span[1..].ToString(),
            { register: SyntaxToken register } => register.Span[1..].ToString(),
            _ => arguments.NameToken(1) is { } word ? Arguments.Unquote(word).ToString() : null,
        };
    }
}
