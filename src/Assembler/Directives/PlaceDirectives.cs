// Directives that move on in a section: by a count, to a multiple, or to a place.

using System.Buffers.Binary;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Directives;

internal sealed class PlaceDirectives(AssemblyState state)
{
    private const int MaxAlignmentPower = 30;
    private const byte Nop = 0x90;

    /// <summary>`.zero count, value`, `.skip`, `.space`</summary>
    public void Skip(Arguments arguments)
    {
        if (!arguments.Expect(1, 2) || arguments.Value(0) is not { } count
            || arguments.Number(1, "the fill value", 0) is not { } fill)
            return;
        var place = arguments.Span(0);
        count = state.Evaluator.Resolve(count, place);
        if (!count.IsNumber)
            state.Section.EmitGap(new Gap(GapKind.Skip, count, place) { Fill = [(byte)fill] });
        else if (IsCount(count.Number, place))
            state.Section.EmitFill([(byte)fill], count.Number);
    }

    /// <summary>`.fill repeat, size, value`</summary>
    public void Fill(Arguments arguments)
    {
        if (!arguments.Expect(1, 3)
            || arguments.Number(0, "the number of repetitions") is not { } repeat
            || arguments.Number(1, "the size", 1) is not { } size
            || arguments.Number(2, "the fill value", 0) is not { } value
            || !IsCount(repeat, arguments.Span(0)))
        {
            return;
        }

        if (size is < 0 or > 8)
        {
            state.Error(DiagnosticIds.NegativeOrHuge, $"the size of a fill value is 0 to 8 bytes, not {size}",
                arguments.Span(1));
            return;
        }

        // As in GNU as, the value itself has four bytes; an element of more ends in zeros.
        Span<byte> pattern = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(pattern, value & uint.MaxValue);
        if (size > 0 && repeat > long.MaxValue / 8)
            state.Section.Problem = StoreProblem.TooLarge;
        else if (size > 0)
            state.Section.EmitFill(pattern[..(int)size], repeat * size);
    }

    /// <summary>`.align`, `.balign`, `.p2align`, and their forms with fill patterns of two and four bytes.</summary>
    public void Align(Arguments arguments, bool isPower, int patternSize)
    {
        if (!arguments.Expect(1, 3)
            || arguments.Number(0, "an alignment") is not { } number
            || arguments.Number(2, "the limit of an alignment", 0) is not { } limit)
        {
            return;
        }

        if (isPower ? number is < 0 or > MaxAlignmentPower : number is < 0 or > (1L << MaxAlignmentPower)
            || (number & (number - 1)) != 0)
        {
            state.Error(DiagnosticIds.BadAlignment, isPower
                ? $"the power of an alignment is 0 to {MaxAlignmentPower}, not {number}"
                : $"an alignment is a power of two, which {number} is not", arguments.Span(0));
            return;
        }

        if (Pattern(arguments, patternSize) is not { } pattern)
            return;
        var alignment = (uint)(isPower ? 1L << (int)number : Math.Max(number, 1));
        var section = state.Section;
        section.Align(alignment);
        var most = limit <= 0 ? uint.MaxValue : (uint)Math.Min(limit, uint.MaxValue);
        if (!section.IsFixed)
        {
            section.EmitGap(new Gap(GapKind.Alignment, new Value(alignment), state.Statement)
            {
                Fill = pattern,
                MaxSkip = most,
            });
            return;
        }

        var padding = -section.Length & (alignment - 1);
        if (padding == 0 || padding > most)
            return;
        section.EmitFill([0], padding % pattern.Length);
        section.EmitFill(pattern, padding - padding % pattern.Length);
    }

    /// <summary>`.org place, fill` and `. = place`</summary>
    public void Origin(Arguments arguments)
    {
        if (arguments.Expect(1, 2) && arguments.Value(0) is { } target && arguments.Number(1, "the fill value", 0) is { } fill)
            Origin(target, (byte)fill, arguments.Span(0));
    }

    public void Origin(in Value target, byte fill, SourceSpan place)
    {
        var section = state.Section;
        var distance = state.Evaluator.Resolve(target, place);
        var start = section.Symbol;
        if (!distance.IsNumber)
            distance = state.Evaluator.Combine(Operator.Subtract, distance, new Value(0, start), place);
        if (!distance.IsNumber || !section.IsFixed)
        {
            section.EmitGap(new Gap(GapKind.Origin, target, place) { Fill = [fill] });
            return;
        }

        var count = distance.Number - section.Length;
        if (count < 0)
            state.Error(DiagnosticIds.OriginBackwards,
                $"{distance.Number} lies {-count} bytes before this place: .org can't go back", place);
        else
            section.EmitFill([fill], count);
    }

    private byte[]? Pattern(Arguments arguments, int size)
    {
        if (arguments.IsOmitted(1))
            return [state.Section.IsCode ? Nop : (byte)0];
        if (arguments.Number(1, "the fill value") is not { } value)
            return null;
        var pattern = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(pattern, value);
        return pattern[..size];
    }

    private bool IsCount(long count, SourceSpan place)
    {
        if (count >= 0)
            return true;
        state.Error(DiagnosticIds.NegativeOrHuge, $"a count can't be negative, and this is {count}", place);
        return false;
    }
}
