// All symbols of one assembly, in the order in which they were first mentioned.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Symbols;

/// <summary>Finds and defines named symbols.</summary>
internal sealed class SymbolTable(SourceReporter reporter)
{
    private readonly NameTable<AsmSymbol> _byName = new();

    /// <summary>Every symbol that the object may hold, section symbols and replaced definitions included.</summary>
    public List<AsmSymbol> InOrder { get; } = [];

    public AsmSymbol? Find(ReadOnlySpan<char> name) => _byName.Find(name);

    /// <summary>The symbol of that name; it is created, undefined, when this is the first mention.</summary>
    public AsmSymbol Mention(ReadOnlySpan<char> name, SourceSpan place)
    {
        if (_byName.Find(name) is { } symbol)
            return symbol;
        symbol = new AsmSymbol(name.ToString()) { Place = place };
        _byName.Add(symbol);
        InOrder.Add(symbol);
        return symbol;
    }

    /// <summary>Adds a section's own symbol, which no name finds.</summary>
    public void AddSectionSymbol(AsmSymbol symbol) => InOrder.Add(symbol);

    public void DefineLabel(ReadOnlySpan<char> name, Fragment fragment, int offset, SourceSpan place)
    {
        var symbol = Mention(name, place);
        if (symbol.IsDefined)
        {
            ReportRedefinition(symbol, place);
            return;
        }

        symbol.DefineLabel(fragment, offset, place);
    }

    /// <summary>`name = value`, `.set`, `.equ`; with <paramref name="redefinable"/> false, `.equiv` and `==`.</summary>
    public void DefineEquate(ReadOnlySpan<char> name, in Value value, bool redefinable, SourceSpan place)
    {
        var symbol = Mention(name, place);
        if (symbol.IsDefined)
        {
            if (!symbol.IsRedefinable || !redefinable)
            {
                ReportRedefinition(symbol, place);
                return;
            }

            symbol = ReplaceIfReferenced(symbol);
        }

        if (Contains(value, symbol, 0))
        {
            reporter.Error(DiagnosticIds.CircularDefinition, $"'{symbol.Name}' is defined by itself", place);
            return;
        }

        symbol.DefineEquate(value, redefinable, place);
    }

    public void ReportRedefinition(AsmSymbol symbol, SourceSpan place) =>
        reporter.Error(DiagnosticIds.SymbolRedefined, $"'{symbol.Name}' is already defined", place, "first defined here",
            symbol.Place);

    // Expressions that have kept the symbol go on meaning its old value.
    private AsmSymbol ReplaceIfReferenced(AsmSymbol old)
    {
        if (!old.IsReferenced)
            return old;
        var symbol = new AsmSymbol(old.Name)
        {
            Binding = old.Binding,
            Type = old.Type,
            Visibility = old.Visibility,
            Size = old.Size,
            Place = old.Place,
        };
        _byName.Replace(symbol);
        InOrder[InOrder.IndexOf(old)] = symbol;
        return symbol;
    }

    private static bool Contains(in Value value, AsmSymbol symbol, int depth) =>
        ReferenceEquals(value.Plus, symbol) || ReferenceEquals(value.Minus, symbol)
        || (value.Operation is { } operation && depth < 16
            && (Contains(operation.Left, symbol, depth + 1) || Contains(operation.Right, symbol, depth + 1)));
}
