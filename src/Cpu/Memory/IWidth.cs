// Operand widths as types, so that the JIT compiles each access for its width.

using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>A width known when the code is compiled.</summary>
internal interface IWidth
{
    static abstract Width Value { get; }
}

internal readonly struct ByteWidth : IWidth
{
    public static Width Value => Width.Byte;
}

internal readonly struct WordWidth : IWidth
{
    public static Width Value => Width.Word;
}

internal readonly struct LongWidth : IWidth
{
    public static Width Value => Width.Long;
}
