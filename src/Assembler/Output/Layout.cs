// Settles the sizes of all gaps: each depends on labels, whose places depend on gaps before them, until nothing moves.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Sections;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Output;

internal sealed class Layout(AssemblyState state)
{
    private const int MaxRounds = 200;

    /// <summary>False when sizes never come to rest, which has been reported.</summary>
    public bool Settle()
    {
        state.Evaluator.IsFinal = true;
        var sections = state.Sections.All.FindAll(s => !s.IsFixed);
        for (var round = 0; ; round++)
        {
            var hasMoved = false;
            foreach (var section in sections)
                hasMoved |= Resize(section, isLast: false);
            if (!hasMoved)
                break;
            if (round == MaxRounds)
            {
                var gap = sections[0].Fragments[1].Gap;
                state.Error(DiagnosticIds.LayoutUnsettled, "sizes that depend on one another never come to rest",
                    gap?.Place ?? default);
                return false;
            }
        }

        foreach (var section in sections)
            Resize(section, isLast: true);
        return true;
    }

    private bool Resize(SectionBuilder section, bool isLast)
    {
        var hasMoved = false;
        long shift = 0;
        foreach (var fragment in section.Fragments)
        {
            if (fragment.Gap is { } gap)
            {
                var size = Measure(gap, section, fragment.Start + shift, isLast);
                hasMoved |= size != gap.Size;
                gap.Size = size;
                shift += size;
            }

            hasMoved |= fragment.Shift != shift;
            fragment.Shift = shift;
        }

        return hasMoved;
    }

    private long Measure(Gap gap, SectionBuilder section, long here, bool isLast)
    {
        var value = state.Evaluator.Resolve(gap.Value, gap.Place);
        switch (gap.Kind)
        {
            case GapKind.Alignment:
                var padding = -here & (value.Number - 1);
                return padding <= gap.MaxSkip ? padding : 0;
            case GapKind.Origin:
                if (!value.IsNumber)
                    value = state.Evaluator.Combine(Operator.Subtract, value, new Value(0, section.Symbol), gap.Place);
                if (!IsNumber(value, gap, isLast))
                    return 0;
                if (isLast && value.Number < here)
                {
                    state.Error(DiagnosticIds.OriginBackwards,
                        $"{value.Number} lies {here - value.Number} bytes before this place: .org can't go back", gap.Place);
                }

                return Limit(value.Number - here, gap, isLast);
            case GapKind.Skip:
                if (!IsNumber(value, gap, isLast))
                    return 0;
                if (isLast && value.Number < 0)
                    state.Error(DiagnosticIds.NegativeOrHuge, $"a count can't be negative, and this is {value.Number}",
                        gap.Place);
                return Limit(value.Number, gap, isLast);
            default:
                if (!IsNumber(value, gap, isLast))
                    return 0;

                // Never shorter than in the round before, so that rounds come to an end.
                Span<byte> bytes = stackalloc byte[Leb128.MaxLength];
                return Math.Max(gap.Size, Leb128.Write(bytes, value.Number, gap.Kind == GapKind.Sleb128));
        }
    }

    private long Limit(long size, Gap gap, bool isLast)
    {
        if (size <= state.Limits.OutputSize)
            return Math.Max(size, 0);
        if (isLast)
            state.Error(DiagnosticIds.OutputTooLarge, "the output grows larger than is allowed here", gap.Place);
        return 0;
    }

    private bool IsNumber(in Value value, Gap gap, bool isLast)
    {
        if (value.IsNumber)
            return true;
        if (isLast)
            state.Error(DiagnosticIds.NotANumberYet, UnknownValue.Explain(value), gap.Place);
        return false;
    }
}

/// <summary>Words for a value that should have been a number.</summary>
internal static class UnknownValue
{
    public static string Explain(in Value value) => FindUndefined(value) is { } symbol
        ? $"'{symbol.Name}' is not defined, and a number is needed here"
        : "a number is needed here: distances are numbers only within one section";

    private static AsmSymbol? FindUndefined(in Value value)
    {
        if (value.Plus is { IsDefined: false } plus)
            return plus;
        if (value.Minus is { IsDefined: false } minus)
            return minus;
        return value.Operation is { } operation ? FindUndefined(operation.Left) ?? FindUndefined(operation.Right) : null;
    }
}
