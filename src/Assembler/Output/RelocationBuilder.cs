// Fixups at the end of an assembly: what is known by now is written into its field, the rest becomes a relocation of the
// same type, against the same symbol and with the same addend as GNU as would make.

using System.Buffers.Binary;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Output;

internal sealed class RelocationBuilder(AssemblyState state, Func<AsmSymbol, Symbol> convert)
{
    // ELF's symbol 0, for places that are plain numbers.
    private readonly Symbol _nullSymbol = new("") { Place = SymbolPlace.Absolute };

    /// <summary>Settles all fixups of a section.</summary>
    public void Apply(SectionBuilder builder, Section section)
    {
        section.Relocations.EnsureCapacity(builder.Fixups.Count);
        foreach (ref readonly var fixup in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(builder.Fixups))
        {
            if (state.Reporter.IsExhausted)
                return;
            Apply(builder, section, fixup);
        }
    }

    private void Apply(SectionBuilder builder, Section section, in Fixup fixup)
    {
        var place = fixup.Offset + fixup.Fragment.Shift;
        var value = Simplify(fixup);
        var isPcRelative = fixup.Kind >= FixupKind.Jump;
        var field = section.Contents.AsSpan((int)place, fixup.Size);

        // Relative to the end of the field, which ends the instruction.
        var addend = isPcRelative ? value.Number - fixup.Size : value.Number;
        var symbol = value.Plus;
        if (value.Minus is { } minus)
        {
            if (isPcRelative || IsElsewhere(minus, builder))
            {
                Report(fixup, value);
                return;
            }

            // a − b, with b in this section: relative to this place, b being so far before it.
            isPcRelative = true;
            addend += place - Address(minus);
        }

        if (value.Operation is not null)
        {
            Report(fixup, value);
            return;
        }

        if (symbol is null)
        {
            if (isPcRelative)
                AddRelocation(section, place, Type(fixup, value, isPcRelative: true), null, addend, field, fixup);
            else
                Store(field, value.Number, fixup);
            return;
        }

        if (isPcRelative && IsResolvedHere(symbol, builder, fixup.Kind, value.Modifier))
        {
            Store(field, Address(symbol) + addend - place, fixup);
            return;
        }

        if (symbol is { IsAnonymous: true, State: SymbolState.Undefined })
            return; // 1f without 1: has been reported
        if (symbol is { State: SymbolState.Undefined, IsTemporary: true })
        {
            state.Error(DiagnosticIds.UndefinedLocal, $"'{symbol.Name}' is not defined, and no other file can define it",
                fixup.Place,
                SpellingHint.For(symbol.Name, DefinedNames()));
            return;
        }

        AddRelocation(section, place, Type(fixup, value, isPcRelative), symbol, addend, field, fixup);
    }

    private IEnumerable<string> DefinedNames()
    {
        foreach (var symbol in state.Symbols.InOrder)
        {
            if (symbol is { IsDefined: true, SectionSymbolOf: null })
                yield return symbol.Name;
        }
    }

    // Follows equates, except those that other files may see under their own names.
    private Value Simplify(in Fixup fixup)
    {
        var value = fixup.Value;
        if (value is { Minus: null, Operation: null, Plus: { } plus }
            && (plus.State != SymbolState.Equate || plus.IsGlobal))
        {
            return value;
        }

        if (value is { Minus: not null, Plus: { IsGlobal: true }, Operation: null })
            return state.Evaluator.Combine(Operator.Subtract, new Value(value.Number, value.Plus),
                state.Evaluator.Follow(value.Minus, fixup.Place), fixup.Place);
        return state.Evaluator.Resolve(value, fixup.Place);
    }

    private static bool IsElsewhere(AsmSymbol symbol, SectionBuilder section) =>
        symbol.State != SymbolState.Label || symbol.Fragment?.Section != section;

    private static long Address(AsmSymbol label) => label.Offset + (label.Fragment?.Shift ?? 0);

    // Whether a distance is final although the linker is still to come: not when another file may provide the symbol.
    private static bool IsResolvedHere(AsmSymbol symbol, SectionBuilder section, FixupKind kind, SymbolModifier modifier)
    {
        if (symbol.State != SymbolState.Label || symbol.Fragment?.Section != section)
            return false;
        if (modifier is SymbolModifier.Got or SymbolModifier.GotOffset)
            return false;
        return symbol.Binding switch
        {
            SymbolBinding.Local => true,
            SymbolBinding.Global => kind == FixupKind.Jump && modifier == SymbolModifier.None,
            _ => false,
        };
    }

    private void AddRelocation(
        Section section, long place, RelocationType? type, AsmSymbol? symbol, long addend, Span<byte> field, in Fixup fixup)
    {
        if (type is not { } known)
        {
            state.Error(DiagnosticIds.CannotRelocate, $"an address does not fit in {fixup.Size} bytes", fixup.Place);
            return;
        }

        var target = _nullSymbol;
        if (symbol is not null)
        {
            if (BySection(symbol, known, addend, fixup) is { } sectionSymbol)
            {
                addend += Address(symbol);
                symbol = sectionSymbol;
            }

            symbol.IsUsedInRelocation = true;
            target = convert(symbol);
        }

        section.Relocations.Add(new Relocation((uint)place, known, target));
        Write(field, addend);
    }

    // A local label goes as its section's symbol plus an offset, except where the linker may move what lies in the
    // section (merging strings) or wants the symbol itself (the GOT).
    private static AsmSymbol? BySection(AsmSymbol symbol, RelocationType type, long addend, in Fixup fixup)
    {
        if (symbol.State != SymbolState.Label || symbol.Binding != SymbolBinding.Local
            || symbol.Fragment?.Section is not { } section
            || symbol.SectionSymbolOf is not null)
        {
            return null;
        }

        var isExact = addend == 0 && type == RelocationType.Absolute32;
        if ((section.Flags & SectionFlags.Merge) != 0 && !isExact)
            return null;
        return type switch
        {
            RelocationType.Got32 or RelocationType.Got32X => null,
            RelocationType.GotOffset when fixup.Kind <= FixupKind.Immediate => null,
            _ => section.Symbol,
        };
    }

    private static RelocationType? Type(in Fixup fixup, in Value value, bool isPcRelative)
    {
        if (fixup.Size == 4)
        {
            if (value.Plus is { IsGlobalOffsetTable: true })
                return RelocationType.GotPc;
            return value.Modifier switch
            {
                SymbolModifier.Plt => RelocationType.Plt32,
                SymbolModifier.Got => fixup.Kind == FixupKind.RelaxableDisplacement
                    ? RelocationType.Got32X
                    : RelocationType.Got32,
                SymbolModifier.GotOffset => RelocationType.GotOffset,
                _ => isPcRelative ? RelocationType.PcRelative32 : RelocationType.Absolute32,
            };
        }

        if (value.Modifier != SymbolModifier.None)
            return null;
        return fixup.Size switch
        {
            1 => isPcRelative ? RelocationType.PcRelative8 : RelocationType.Absolute8,
            2 => isPcRelative ? RelocationType.PcRelative16 : RelocationType.Absolute16,
            _ => null,
        };
    }

    private void Store(Span<byte> field, long number, in Fixup fixup)
    {
        var limit = 1L << (fixup.Size * 8);
        if (fixup.Size < 8 && (number < -limit || number >= limit))
        {
            if (fixup.Kind == FixupKind.Data)
                state.Reporter.Warning(DiagnosticIds.ValueTruncated,
                    $"{number} does not fit in {fixup.Size} byte{(fixup.Size == 1 ? "" : "s")} and is cut to its low bits", fixup.Place);
            else
                state.Error(DiagnosticIds.ImmediateRange, $"{number} does not fit in {fixup.Size * 8} bits", fixup.Place);
        }

        Write(field, number);
    }

    private static void Write(Span<byte> field, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        bytes[..field.Length].CopyTo(field);
    }

    private void Report(in Fixup fixup, in Value value)
    {
        var why = value switch
        {
            { Operation: not null } => "only sums and differences of symbols can wait for the linker",
            { Minus: { IsDefined: false } minus } =>
                $"'{minus.Name}' is not defined, so nothing can be subtracted from its place",
            { Plus: null } => "the negative of an address is no place",
            _ => "a symbol of another section can't be subtracted",
        };
        state.Error(DiagnosticIds.CannotRelocate, $"the linker can't compute this: {why}", fixup.Place);
    }
}
