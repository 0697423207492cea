// String instructions, one element at a time (spec/instructions/strings.md). esi and edi move by the width, downward when
// DF is set, after every access of the element has succeeded.

using static Toy.Isa.Register;

namespace Toy.Isa.Semantics;

internal static class StringStep
{
    internal static uint Stride<P>(ref P processor, Width width) where P : struct, IProcessor =>
        (processor.Flags & EFlags.DF) == 0 ? (uint)width.Bytes() : 0 - (uint)width.Bytes();

    internal static void Compare<P>(ref P processor, uint dst, uint src, Width width) where P : struct, IProcessor
    {
        var flags = new RecordedFlags(processor.Flags);
        Cmp.Apply(dst, src, width, ref flags);
        processor.Flags = flags.Bits;
    }
}

public readonly struct Movs : IString
{
    public static void Step<P>(ref P processor, Width width) where P : struct, IProcessor
    {
        processor.Store(processor[Edi], processor.Load(processor[Esi], width), width);
        var stride = StringStep.Stride(ref processor, width);
        processor[Esi] += stride;
        processor[Edi] += stride;
    }
}

public readonly struct Stos : IString
{
    public static void Step<P>(ref P processor, Width width) where P : struct, IProcessor
    {
        processor.Store(processor[Edi], processor[Eax], width);
        processor[Edi] += StringStep.Stride(ref processor, width);
    }
}

public readonly struct Lods : IString
{
    public static void Step<P>(ref P processor, Width width) where P : struct, IProcessor
    {
        var value = processor.Load(processor[Esi], width);
        processor[Eax] = (processor[Eax] & ~width.Mask()) | value;
        processor[Esi] += StringStep.Stride(ref processor, width);
    }
}

/// <summary>Compares as <c>cmp (edi), (esi)</c> would: the element at esi less the one at edi.</summary>
public readonly struct Cmps : IString
{
    public static void Step<P>(ref P processor, Width width) where P : struct, IProcessor
    {
        var left = processor.Load(processor[Esi], width);
        var right = processor.Load(processor[Edi], width);
        StringStep.Compare(ref processor, left, right, width);
        var stride = StringStep.Stride(ref processor, width);
        processor[Esi] += stride;
        processor[Edi] += stride;
    }
}

public readonly struct Scas : IString
{
    public static void Step<P>(ref P processor, Width width) where P : struct, IProcessor
    {
        var right = processor.Load(processor[Edi], width);
        StringStep.Compare(ref processor, width.Truncate(processor[Eax]), right, width);
        processor[Edi] += StringStep.Stride(ref processor, width);
    }
}
