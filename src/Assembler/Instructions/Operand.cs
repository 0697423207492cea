// An operand between its parse and its place in an instruction.

using Toy.Assembler.Expressions;
using Toy.Assembler.Sources;
using Toy.Isa;

namespace Toy.Assembler.Instructions;

internal enum OperandKind : byte
{
    Register,
    SystemRegister,
    Immediate,

    /// <summary>An address, or a bare expression: a branch's target looks the same.</summary>
    Memory,
}

/// <summary>An operand as it is written, before it is known which instruction it belongs to.</summary>
internal readonly record struct Operand(OperandKind Kind, SourceSpan Place)
{
    public RegisterName Register { get; init; }

    public SystemRegister SystemRegister { get; init; }

    /// <summary>The immediate or the displacement.</summary>
    public Value Value { get; init; }

    public Register? Base { get; init; }

    public Register? Index { get; init; }

    public byte Scale { get; init; }

    /// <summary>Written with `*`: what it holds is where to go.</summary>
    public bool IsIndirect { get; init; }

    /// <summary>`(%dx)`, which only in and out understand.</summary>
    public bool IsPort { get; init; }

    public bool IsBare => Kind == OperandKind.Memory && Base is null && Index is null;

    public bool IsRegister(Register number, Width width) =>
        Kind == OperandKind.Register && Register.Number == number && Register.Width == width && !IsIndirect;
}
