// Decimal adjustment: what makes decimal digits of a binary sum, difference or product in al. AF and CF are the carries out
// of its two halves.

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

internal static class Decimal
{
    internal const uint Radix = 10;

    /// <summary>The greatest digit, and the greatest number of two digits.</summary>
    internal const uint Digit = 0x9;
    internal const uint TwoDigits = 0x99;

    /// <summary>How many more values a half byte has than a digit, in the low and in the high half.</summary>
    internal const uint LowGap = 0x06;
    internal const uint HighGap = 0x60;

    internal const uint LowHalf = 0x0F;

    /// <summary>What al has to be corrected by, and the two carries that this means.</summary>
    internal static (uint Gap, uint Carries) Adjustment(uint al, uint flags)
    {
        var low = (al & LowHalf) > Digit || (flags & AF) != 0;
        var high = al > TwoDigits || (flags & CF) != 0;
        return ((low ? LowGap : 0) + (high ? HighGap : 0), (low ? AF : 0) | (high ? CF : 0));
    }

    /// <summary>Whether a digit's place in al holds more than a digit, or has carried.</summary>
    internal static bool HasCarried(uint al, uint flags) => (al & LowHalf) > Digit || (flags & AF) != 0;

    internal static uint WithAx(uint eax, uint ax) => (eax & ~Width.Word.Mask()) | Width.Word.Truncate(ax);

    internal static uint WithAl(uint eax, uint al) => (eax & ~Width.Byte.Mask()) | Width.Byte.Truncate(al);
}

/// <summary>After the addition of two packed decimals.</summary>
public readonly struct Daa : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var al = Width.Byte.Truncate(eax);
        var (gap, carries) = Decimal.Adjustment(al, flags.Bits);
        eax = Decimal.WithAl(eax, al + gap);
        flags.Set(Status, FlagRules.Result(eax, Width.Byte) | carries);
    }
}

/// <summary>After the subtraction of two packed decimals.</summary>
public readonly struct Das : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var al = Width.Byte.Truncate(eax);
        var (gap, carries) = Decimal.Adjustment(al, flags.Bits);

        // no digit was wrong above, but below there was nothing to take the 6 from
        if (al < (gap & Decimal.LowHalf))
            carries |= CF;
        eax = Decimal.WithAl(eax, al - gap);
        flags.Set(Status, FlagRules.Result(eax, Width.Byte) | carries);
    }
}

/// <summary>After the addition of two digits, which may be characters: the carry goes to ah.</summary>
public readonly struct Aaa : IImplied
{
    private const uint CarryToAh = 0x106;

    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var carried = Decimal.HasCarried(eax, flags.Bits);
        if (carried)
            eax = Decimal.WithAx(eax, eax + CarryToAh);
        eax = Decimal.WithAl(eax, eax & Decimal.LowHalf);
        flags.Set(Status, carried ? AF | CF : 0);
    }
}

/// <summary>After the subtraction of two digits: the borrow comes from ah.</summary>
public readonly struct Aas : IImplied
{
    private const uint BorrowFromAh = 0x106;

    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var borrowed = Decimal.HasCarried(eax, flags.Bits);
        if (borrowed)
            eax = Decimal.WithAx(eax, eax - BorrowFromAh);
        eax = Decimal.WithAl(eax, eax & Decimal.LowHalf);
        flags.Set(Status, borrowed ? AF | CF : 0);
    }
}

/// <summary>After the multiplication of two digits.</summary>
public readonly struct Aam : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var al = Width.Byte.Truncate(eax);
        eax = Decimal.WithAx(eax, al / Decimal.Radix << Width.Byte.Bits() | al % Decimal.Radix);
        flags.Set(Status, FlagRules.Result(eax, Width.Byte));
    }
}

/// <summary>Before the division of a number of two digits.</summary>
public readonly struct Aad : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var ah = Width.Byte.Truncate(eax >> Width.Byte.Bits());
        eax = Decimal.WithAx(eax, Width.Byte.Truncate((ah * Decimal.Radix) + eax));
        flags.Set(Status, FlagRules.Result(eax, Width.Byte));
    }
}
