// Shifts and rotates (spec/instructions/shifts.md). Counts are 1–31 here: the callers leave a count of 0 alone, which
// changes nothing, flags included.

using System.Numerics;
using System.Runtime.CompilerServices;
using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

/// <summary>What the shifts share.</summary>
internal static class ShiftFlags
{
    /// <summary>OF is defined for a count of 1 only; CF of a shift only while a bit of dst is shifted out last.</summary>
    internal static uint UndefinedByShift(int count, Width width, bool carryPastEnd) =>
        AF | (count != 1 ? OF : 0) | (carryPastEnd && count >= width.Bits() ? CF : 0);

    internal static uint UndefinedByRotate(int count) => count != 1 ? OF : 0;

    /// <summary>A rotate writes CF and OF only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void SetRotate<F>(ref F flags, bool carry, bool overflow, int count) where F : struct, IFlags =>
        flags.Set(CF | OF, ((carry ? CF : 0) | (overflow ? OF : 0)) & ~UndefinedByRotate(count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void SetShift<F>(ref F flags, uint result, bool carry, bool overflow, Width width, uint undefined)
        where F : struct, IFlags =>
        flags.Set(Status, (FlagRules.Result(result, width) | (carry ? CF : 0) | (overflow ? OF : 0)) & ~undefined);

    internal static bool IsNegative(uint value, Width width) => (value & width.SignBit()) != 0;
}

public readonly struct Shl : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var wide = (ulong)dst << count;
        var result = (uint)wide;
        var carry = (wide >> width.Bits() & 1) != 0;
        var overflow = ShiftFlags.IsNegative(result, width) != carry;
        ShiftFlags.SetShift(ref flags, result, carry, overflow, width, Undefined(count, width));
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByShift(count, width, carryPastEnd: true);
}

public readonly struct Shr : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var result = dst >> count;
        var carry = (dst >> (count - 1) & 1) != 0;
        ShiftFlags.SetShift(
            ref flags, result, carry, ShiftFlags.IsNegative(dst, width), width, Undefined(count, width));
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByShift(count, width, carryPastEnd: true);
}

public readonly struct Sar : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var value = width.SignExtend(dst);
        var result = (uint)(value >> count);
        var carry = (value >> (count - 1) & 1) != 0;
        ShiftFlags.SetShift(ref flags, result, carry, overflow: false, width, Undefined(count, width));
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByShift(count, width, carryPastEnd: false);
}

public readonly struct Rol : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var bits = width.Bits();
        var turn = count & (bits - 1);
        var result = width == Width.Long
            ? BitOperations.RotateLeft(dst, turn)
            : width.Truncate(dst << turn | dst >> (bits - turn));
        var carry = (result & 1) != 0;
        ShiftFlags.SetRotate(ref flags, carry, ShiftFlags.IsNegative(result, width) != carry, count);
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByRotate(count);
}

public readonly struct Ror : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var bits = width.Bits();
        var turn = count & (bits - 1);
        var result = width == Width.Long
            ? BitOperations.RotateRight(dst, turn)
            : width.Truncate(dst >> turn | dst << (bits - turn));
        var carry = ShiftFlags.IsNegative(result, width);
        var belowTop = (result >> (bits - 2) & 1) != 0;
        ShiftFlags.SetRotate(ref flags, carry, carry != belowTop, count);
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByRotate(count);
}

/// <summary>Rotates through CF: CF and dst are one number of width + 1 bits, CF on top.</summary>
public readonly struct Rcl : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var bits = width.Bits();
        var turn = count % (bits + 1);
        var joined = (ulong)(flags.Bits & CF) << bits | dst;
        var turned = joined << turn | joined >> (bits + 1 - turn);
        var result = width.Truncate((uint)turned);
        var carry = (turned >> bits & 1) != 0;
        ShiftFlags.SetRotate(ref flags, carry, ShiftFlags.IsNegative(result, width) != carry, count);
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByRotate(count);
}

public readonly struct Rcr : IShift
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Apply<F>(uint dst, int count, Width width, ref F flags) where F : struct, IFlags
    {
        var bits = width.Bits();
        var turn = count % (bits + 1);
        var joined = (ulong)(flags.Bits & CF) << bits | dst;
        var turned = joined >> turn | joined << (bits + 1 - turn);
        var result = width.Truncate((uint)turned);
        var carry = (turned >> bits & 1) != 0;
        var belowTop = (result >> (bits - 2) & 1) != 0;
        ShiftFlags.SetRotate(ref flags, carry, ShiftFlags.IsNegative(result, width) != belowTop, count);
        return result;
    }

    public static uint Undefined(int count, Width width) => ShiftFlags.UndefinedByRotate(count);
}
