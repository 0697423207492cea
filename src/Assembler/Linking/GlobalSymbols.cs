// The second step of a link: one definition for every name. Strong beats common beats weak; of commons the largest
// counts; two strong ones are an error.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal sealed class GlobalSymbols
{
    private const int StrongStrength = 3;
    private const int MaximumDuplicates = 100;

    private readonly Dictionary<string, GlobalSymbol> _byName = new(StringComparer.Ordinal);
    private readonly List<GlobalSymbol> _inOrder = [];
    private int _duplicates;

    public GlobalSymbols(LinkInput input, DiagnosticBag diagnostics)
    {
        foreach (var owner in input.Objects)
        {
            foreach (var symbol in owner.Symbols)
            {
                if (symbol.Binding != SymbolBinding.Local)
                    Add(owner, symbol, input, diagnostics);
            }
        }
    }

    /// <summary>In the order in which objects mention them.</summary>
    public IReadOnlyList<GlobalSymbol> All => _inOrder;

    public GlobalSymbol? Find(string name) => _byName.GetValueOrDefault(name);

    public GlobalSymbol GetOrAdd(string name)
    {
        if (!_byName.TryGetValue(name, out var global))
        {
            global = new GlobalSymbol(name);
            _byName.Add(name, global);
            _inOrder.Add(global);
        }

        return global;
    }

    private void Add(ObjectFile owner, Symbol symbol, LinkInput input, DiagnosticBag diagnostics)
    {
        var global = GetOrAdd(symbol.Name);
        global.Restrict(symbol.Visibility);

        // A definition in a discarded copy of a group refers to the copy that is kept.
        if (symbol.Place == SymbolPlace.Undefined || (symbol.Place == SymbolPlace.Section && input.Find(symbol.Section) is null))
        {
            global.IsNeeded |= symbol.Binding != SymbolBinding.Weak;
            return;
        }

        if (global.Definition is not { } earlier || global.Owner is not { } earlierOwner)
        {
            (global.Definition, global.Owner) = (symbol, owner);
        }
        else if (Strength(symbol) > Strength(earlier))
        {
            (global.Definition, global.Owner) = (symbol, owner);
        }
        else if (symbol.Place == SymbolPlace.Common && earlier.Place == SymbolPlace.Common)
        {
            global.Definition = Larger(earlier, symbol);
        }
        else if (Strength(symbol) == StrongStrength && Strength(earlier) == StrongStrength && ++_duplicates <= MaximumDuplicates)
        {
            diagnostics.Error(
                LinkDiagnostics.Duplicate,
                $"'{symbol.Name}' is defined twice",
                location: null,
                new DiagnosticNote($"first in {Places.Describe(earlierOwner, earlier)}"),
                new DiagnosticNote($"again in {Places.Describe(owner, symbol)}"));
        }
    }

    private static int Strength(Symbol symbol) => symbol switch
    {
        { Place: SymbolPlace.Common } => 2,
        { Binding: SymbolBinding.Weak } => 1,
        _ => StrongStrength,
    };

    private static Symbol Larger(Symbol a, Symbol b) => new(a.Name)
    {
        Binding = SymbolBinding.Global,
        Type = a.Type,
        Place = SymbolPlace.Common,
        Value = Math.Max(a.Value, b.Value),
        Size = Math.Max(a.Size, b.Size),
    };
}
