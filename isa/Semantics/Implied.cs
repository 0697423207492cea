// Instructions whose operands are understood: conversions within eax and edx, and single flags
// (spec/instructions/moves.md, spec/instructions/flags.md).

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

/// <summary>al → ax.</summary>
public readonly struct Cbtw : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags =>
        eax = (eax & ~Width.Word.Mask()) | Width.Word.Truncate((uint)Width.Byte.SignExtend(eax));
}

/// <summary>ax → eax.</summary>
public readonly struct Cwtl : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags =>
        eax = (uint)Width.Word.SignExtend(eax);
}

/// <summary>ax → dx:ax.</summary>
public readonly struct Cwtd : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags =>
        edx = (edx & ~Width.Word.Mask()) | ((eax & Width.Word.SignBit()) != 0 ? Width.Word.Mask() : 0);
}

/// <summary>eax → edx:eax.</summary>
public readonly struct Cltd : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags =>
        edx = (uint)((int)eax >> 31);
}

internal static class LowFlags
{
    /// <summary>The flags in the low byte of eflags.</summary>
    internal const uint Mask = SF | ZF | AF | PF | CF;

    internal const int AhShift = 8;
}

public readonly struct Lahf : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
        var ah = (flags.Bits & LowFlags.Mask) | AlwaysOne;
        eax = (eax & ~(Width.Byte.Mask() << LowFlags.AhShift)) | ah << LowFlags.AhShift;
    }
}

public readonly struct Sahf : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags =>
        flags.Set(LowFlags.Mask, eax >> LowFlags.AhShift);
}

public readonly struct Clc : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags => flags.Set(CF, 0);
}

public readonly struct Stc : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags => flags.Set(CF, CF);
}

public readonly struct Cmc : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags =>
        flags.Set(CF, ~flags.Bits);
}

public readonly struct Cld : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags => flags.Set(DF, 0);
}

public readonly struct Std : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags => flags.Set(DF, DF);
}

/// <summary>nop and pause.</summary>
public readonly struct Nop : IImplied
{
    public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
    {
    }
}
