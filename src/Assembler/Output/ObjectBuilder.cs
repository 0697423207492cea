// The end of an assembly: sections get their bytes, fixups become numbers or relocations, symbols become the object's.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Output;

internal sealed class ObjectBuilder(AssemblyState state, string name)
{
    private readonly ObjectFile _object = new(name);
    private readonly Dictionary<SectionBuilder, Section> _sections = [];

    /// <summary>The object; without meaning when errors were reported.</summary>
    public AssemblyResult Build()
    {
        foreach (var builder in state.Sections.All)
            AddSection(builder);
        foreach (var file in state.FileSymbols)
            _object.Symbols.Add(new Symbol(file) { Type = SymbolType.File, Place = SymbolPlace.Absolute });

        var relocations = new RelocationBuilder(state, Convert);
        foreach (var builder in state.Sections.All)
        {
            if (builder.Fixups.Count > 0)
                relocations.Apply(builder, _sections[builder]);
        }

        LineTableBuilder.AddTo(_object, state.Lines, _sections, Convert);
        foreach (var symbol in state.Symbols.InOrder)
        {
            if (IsKept(symbol))
                _object.Symbols.Add(Convert(symbol));
        }

        return new AssemblyResult(_object, state.Listing?.ToListing(_object, _sections));
    }

    private void AddSection(SectionBuilder builder)
    {
        var contents = Contents(builder);
        var section = new Section(builder.Name, builder.Type, builder.Flags)
        {
            Alignment = builder.Alignment,
            EntrySize = builder.EntrySize,
            Group = builder.Group,
            IsComdat = builder.IsComdat,
            Contents = contents,
            Size = builder.IsNoBits ? (uint)(builder.Length + builder.LastFragment.Shift) : (uint)contents.Length,
        };
        _sections.Add(builder, section);
        _object.Sections.Add(section);
    }

    private byte[] Contents(SectionBuilder builder)
    {
        if (builder.IsNoBits)
            return [];
        if (builder.IsFixed)
            return builder.Bytes.ToArray();
        var total = builder.Length + builder.LastFragment.Shift;
        if (total > state.Limits.OutputSize)
        {
            state.Error(DiagnosticIds.OutputTooLarge, $"section {builder.Name} grows larger than is allowed",
                builder.LastFragment.Gap?.Place ?? default);
            return [];
        }

        var contents = new byte[total];
        for (var i = 0; i < builder.Fragments.Count; i++)
        {
            var fragment = builder.Fragments[i];
            var end = i + 1 < builder.Fragments.Count ? builder.Fragments[i + 1].Start : builder.Length;
            var at = (int)(fragment.Start + fragment.Shift);
            builder.Bytes[fragment.Start..end].CopyTo(contents.AsSpan(at));
            if (fragment.Gap is { } gap)
                FillGap(gap, contents.AsSpan(at - (int)gap.Size, (int)gap.Size));
        }

        return contents;
    }

    private void FillGap(Gap gap, Span<byte> target)
    {
        if (gap.Kind is GapKind.Uleb128 or GapKind.Sleb128)
        {
            var value = state.Evaluator.Resolve(gap.Value, gap.Place);
            Span<byte> bytes = stackalloc byte[Leb128.MaxLength + 1];
            if (target.Length is > 0 and <= Leb128.MaxLength)
                bytes[..Leb128.Write(bytes, value.Number, gap.Kind == GapKind.Sleb128, target.Length)].CopyTo(target);
            return;
        }

        var zeros = target.Length % gap.Fill.Length;
        SectionBuilder.Fill(target[zeros..], gap.Fill);
    }

    private bool IsKept(AsmSymbol symbol)
    {
        if (symbol.IsUsedInRelocation)
            return true;
        if (symbol.Place.Frame is { Source.IsBuiltIn: true } && !symbol.IsGlobal)
            return false;
        if (symbol.SectionSymbolOf is not null)
            return false;
        if (symbol.State == SymbolState.Undefined)
            return !symbol.IsTemporary && (symbol.Binding != SymbolBinding.Weak || symbol.IsReferenced);
        if (symbol.State == SymbolState.Equate && !symbol.IsGlobal && (IsAlias(symbol) || IsSectionName(symbol)))
            return false;
        return !symbol.IsTemporary || symbol.IsGlobal;
    }

    // An equate for something of another file has no place in a symbol table.
    private bool IsAlias(AsmSymbol symbol) =>
        state.Evaluator.Follow(symbol, symbol.Place) is
        {
            Operation: null, Minus: null,
            Plus.State: SymbolState.Undefined or SymbolState.Common
        };

    // The section's own symbol has that name already.
    private static bool IsSectionName(AsmSymbol symbol) =>
        symbol.Value is { Plus.SectionSymbolOf: { } section, Number: 0 } && section.Name == symbol.Name;

    private Symbol Convert(AsmSymbol symbol)
    {
        if (symbol.Output is { } known)
            return known;
        var output = new Symbol(symbol.Name)
        {
            Binding = symbol.Binding,
            Type = symbol.Type,
            Visibility = symbol.Visibility,
            Size = Size(symbol),
        };
        symbol.Output = output;
        switch (symbol.State)
        {
            case SymbolState.Label:
                Place(output, symbol, 0);
                break;
            case SymbolState.Common:
                output.Place = SymbolPlace.Common;
                output.Value = symbol.CommonAlignment;
                output.Size = symbol.CommonSize;
                break;
            case SymbolState.Equate:
                PlaceEquate(output, symbol);
                break;
            default:
                // What a file only mentions must come from another.
                if (output.Binding == SymbolBinding.Local)
                    output.Binding = SymbolBinding.Global;
                break;
        }

        return output;
    }

    private uint Size(AsmSymbol symbol)
    {
        var size = state.Evaluator.Resolve(symbol.Size, symbol.Place);
        if (size.IsNumber)
            return (uint)size.Number;
        state.Error(DiagnosticIds.NotANumberYet, $"the size of '{symbol.Name}': {UnknownValue.Explain(size)}", symbol.Place);
        return 0;
    }

    private void Place(Symbol output, AsmSymbol label, long number)
    {
        // A label always has its fragment.
        var fragment = label.Fragment ?? throw new InvalidOperationException($"label {label.Name} has no place");
        output.Place = SymbolPlace.Section;
        output.Section = _sections[fragment.Section];
        output.Value = (uint)(label.Offset + fragment.Shift + number);
    }

    private void PlaceEquate(Symbol output, AsmSymbol symbol)
    {
        var value = state.Evaluator.Follow(symbol, symbol.Place);
        if (value.IsNumber)
        {
            output.Place = SymbolPlace.Absolute;
            output.Value = (uint)value.Number;
        }
        else if (value is { Plus.State: SymbolState.Label, Minus: null, Operation: null })
        {
            Place(output, value.Plus, value.Number);

            // As GNU as has it, another name for a symbol takes over what is not said of it itself.
            if (output.Type == SymbolType.NoType && value.Plus.Type != SymbolType.Section)
                output.Type = value.Plus.Type;
            if (output.Size == 0)
                output.Size = Size(value.Plus);
        }
        else
        {
            state.Error(DiagnosticIds.CannotRelocate,
                $"the value of '{symbol.Name}' can't be expressed in an object: it is neither a number nor a place in this file",
                symbol.Place);
        }
    }
}
