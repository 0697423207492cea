// The flags that instructions leave, as functions of their operands: called when flags are wanted, which is mostly never.

using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

/// <summary>eflags after an instruction, from up to three operands and eflags before.</summary>
internal delegate uint FlagRecord(uint first, uint second, uint third, uint before, Width width);

/// <summary>Eflags without results. Shifts by a count of 0 change nothing.</summary>
internal static class FlagRecords
{
    public static uint Binary<T>(uint dst, uint src, uint unused, uint before, Width width) where T : struct, IBinary
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, width, ref flags);
        return flags.Bits;
    }

    public static uint Compare<T>(uint dst, uint src, uint unused, uint before, Width width) where T : struct, ICompare
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, width, ref flags);
        return flags.Bits;
    }

    public static uint Unary<T>(uint dst, uint second, uint third, uint before, Width width) where T : struct, IUnary
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, width, ref flags);
        return flags.Bits;
    }

    public static uint Shift<T>(uint dst, uint count, uint unused, uint before, Width width) where T : struct, IShift
    {
        if (count == 0)
            return before;
        var flags = new RecordedFlags(before);
        T.Apply(dst, (int)count, width, ref flags);
        return flags.Bits;
    }

    public static uint DoubleShift<T>(uint dst, uint src, uint count, uint before, Width width) where T : struct, IDoubleShift
    {
        if (count == 0)
            return before;
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, (int)count, width, ref flags);
        return flags.Bits;
    }

    public static uint Ternary<T>(uint src, uint immediate, uint unused, uint before, Width width) where T : struct, ITernary
    {
        var flags = new RecordedFlags(before);
        T.Apply(src, immediate, width, ref flags);
        return flags.Bits;
    }

    public static uint Exchange<T>(uint dst, uint src, uint unused, uint before, Width width) where T : struct, IExchange
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, ref src, width, ref flags);
        return flags.Bits;
    }

    public static uint CompareExchange<T>(uint dst, uint src, uint accumulator, uint before, Width width)
        where T : struct, ICompareExchange
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, ref accumulator, width, ref flags);
        return flags.Bits;
    }

    public static uint Accumulate<T>(uint low, uint high, uint src, uint before, Width width) where T : struct, IAccumulate
    {
        var flags = new RecordedFlags(before);
        T.Apply(ref low, ref high, src, width, ref flags);
        return flags.Bits;
    }

    public static uint Implied<T>(uint eax, uint edx, uint before) where T : struct, IImplied
    {
        var flags = new RecordedFlags(before);
        T.Apply(ref eax, ref edx, ref flags);
        return flags.Bits;
    }

    /// <summary>As the interpreter has it: CF ← the bit; ZF stays.</summary>
    public static uint BitTest(uint dst, uint bit, uint unused, uint before, Width width)
    {
        var flags = new RecordedFlags(before);
        BitTestFlags.Set(ref flags, dst, bit);
        return flags.Bits;
    }

    // Where the first operand follows from the result, the result is kept instead.

    /// <summary>The flags of addition or subtraction, with or without carry.</summary>
    public static uint Undone<T>(uint result, uint src, uint unused, uint before, Width width) where T : struct, IBinary
    {
        var moved = typeof(T) == typeof(Adc) || typeof(T) == typeof(Sbb) ? src + (before & EFlags.CF) : src;
        var isSum = typeof(T) == typeof(Add) || typeof(T) == typeof(Adc);
        return Binary<T>(width.Truncate(isSum ? result - moved : result + moved), src, unused, before, width);
    }

    /// <summary>The flags of inc, dec or neg.</summary>
    public static uint UndoneUnary<T>(uint result, uint second, uint third, uint before, Width width) where T : struct, IUnary
    {
        var dst = typeof(T) == typeof(Inc) ? result - 1 : typeof(T) == typeof(Dec) ? result + 1 : 0 - result;
        return Unary<T>(width.Truncate(dst), second, third, before, width);
    }

    /// <summary>The flags of a rotate, undone by the rotate the other way.</summary>
    public static uint UndoneRotate<T, TBack>(uint result, uint count, uint unused, uint before, Width width)
        where T : struct, IShift
        where TBack : struct, IShift
    {
        if (count == 0)
            return before;
        var dropped = new DroppedFlags(before);
        return Shift<T>(TBack.Apply(result, (int)count, width, ref dropped), count, unused, before, width);
    }

    /// <summary>The flags of bitwise logic, which depend on nothing but the result.</summary>
    public static uint Logic(uint result, uint second, uint third, uint before, Width width)
    {
        var flags = new RecordedFlags(before);
        flags.SetLogic(result, width);
        return flags.Bits;
    }
}
