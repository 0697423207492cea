// The flags that instructions leave, as functions of their operands: called when flags are wanted, which is mostly never.

using System.Runtime.CompilerServices;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>eflags after an instruction, from its two operands and eflags before.</summary>
internal delegate uint FlagRecord(uint first, uint second, uint before);

/// <summary>Eflags without results.</summary>
internal static class FlagRecords
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Binary<T, W>(uint dst, uint src, uint before) where T : struct, IBinary where W : struct, IWidth
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, W.Value, ref flags);
        return flags.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Compare<T, W>(uint dst, uint src, uint before) where T : struct, ICompare where W : struct, IWidth
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, W.Value, ref flags);
        return flags.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Unary<T, W>(uint dst, uint unused, uint before) where T : struct, IUnary where W : struct, IWidth
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, W.Value, ref flags);
        return flags.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Shift<T, W>(uint dst, uint count, uint before) where T : struct, IShift where W : struct, IWidth
    {
        var flags = new RecordedFlags(before);
        if (count != 0)
            T.Apply(dst, (int)count, W.Value, ref flags);
        return flags.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Ternary<T, W>(uint src, uint immediate, uint before) where T : struct, ITernary where W : struct, IWidth
    {
        var flags = new RecordedFlags(before);
        T.Apply(src, immediate, W.Value, ref flags);
        return flags.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Exchange<T, W>(uint dst, uint src, uint before) where T : struct, IExchange where W : struct, IWidth
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, ref src, W.Value, ref flags);
        return flags.Bits;
    }

    /// <summary>The second operand is the accumulator: the flags compare it with dst, whatever src is.</summary>
    public static uint CompareExchange<T>(uint dst, uint src, uint accumulator, Width width, uint before)
        where T : struct, ICompareExchange
    {
        var flags = new RecordedFlags(before);
        T.Apply(dst, src, ref accumulator, width, ref flags);
        return flags.Bits;
    }

    public static uint DoubleShift<T>(uint dst, uint src, uint count, Width width, uint before) where T : struct, IDoubleShift
    {
        var flags = new RecordedFlags(before);
        if (count != 0)
            T.Apply(dst, src, (int)count, width, ref flags);
        return flags.Bits;
    }

    public static uint Implied<T>(uint eax, uint edx, uint before) where T : struct, IImplied
    {
        var flags = new RecordedFlags(before);
        T.Apply(ref eax, ref edx, ref flags);
        return flags.Bits;
    }

    public static uint Accumulate<T>(uint low, uint high, uint src, Width width, uint before) where T : struct, IAccumulate
    {
        var flags = new RecordedFlags(before);
        T.Apply(ref low, ref high, src, width, ref flags);
        return flags.Bits;
    }

    /// <summary>As the interpreter has it: CF ← the bit; ZF stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitTest(uint dst, uint bit, uint before)
    {
        var flags = new RecordedFlags(before);
        BitTestFlags.Set(ref flags, dst, bit);
        return flags.Bits;
    }
}
