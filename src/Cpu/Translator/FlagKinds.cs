// The kinds of flags that can be left uncomputed: an instruction's semantics at a width.

using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

/// <summary>How the flags of one instruction follow from its operands.</summary>
/// <param name="Semantics">The semantic struct.</param>
/// <param name="Width">Of the operands.</param>
/// <param name="FromResult">The result is kept in place of the first operand: mostly it is in a register in any case.</param>
/// <param name="ReadsCarry">CF, and no other status flag, is read: it is kept as the third operand.</param>
/// <param name="Record">Computes the flags.</param>
internal sealed record FlagKind(Type Semantics, Width Width, bool FromResult, bool ReadsCarry, FlagRecord Record);

/// <summary>All kinds met so far: one object for each.</summary>
internal sealed class FlagKinds
{
    private readonly Dictionary<(Type, Width), FlagKind> _kinds = [];

    public FlagKind Binary<T>(Instruction row, Width width) where T : struct, IBinary
    {
        if (typeof(T) == typeof(Add) || typeof(T) == typeof(Sub) || typeof(T) == typeof(Adc) || typeof(T) == typeof(Sbb))
            return Kind<T>(row, width, FlagRecords.Undone<T>, fromResult: true);
        return typeof(T) == typeof(And) || typeof(T) == typeof(Or) || typeof(T) == typeof(Xor)
            ? Kind<T>(row, width, FlagRecords.Logic, fromResult: true)
            : Kind<T>(row, width, FlagRecords.Binary<T>);
    }

    public FlagKind Compare<T>(Instruction row, Width width) where T : struct, ICompare => Kind<T>(row, width, FlagRecords.Compare<T>);

    public FlagKind Unary<T>(Instruction row, Width width) where T : struct, IUnary =>
        typeof(T) == typeof(Inc) || typeof(T) == typeof(Dec) || typeof(T) == typeof(Neg)
            ? Kind<T>(row, width, FlagRecords.UndoneUnary<T>, fromResult: true)
            : Kind<T>(row, width, FlagRecords.Unary<T>);

    public FlagKind Shift<T>(Instruction row, Width width) where T : struct, IShift =>
        typeof(T) == typeof(Rol) ? Kind<T>(row, width, FlagRecords.UndoneRotate<Rol, Ror>, fromResult: true)
        : typeof(T) == typeof(Ror) ? Kind<T>(row, width, FlagRecords.UndoneRotate<Ror, Rol>, fromResult: true)
        : Kind<T>(row, width, FlagRecords.Shift<T>);

    public FlagKind DoubleShift<T>(Instruction row, Width width) where T : struct, IDoubleShift =>
        Kind<T>(row, width, FlagRecords.DoubleShift<T>, hasThird: true);

    public FlagKind Ternary<T>(Instruction row, Width width) where T : struct, ITernary => Kind<T>(row, width, FlagRecords.Ternary<T>);

    public FlagKind Exchange<T>(Instruction row, Width width) where T : struct, IExchange => Kind<T>(row, width, FlagRecords.Exchange<T>);

    public FlagKind CompareExchange<T>(Instruction row, Width width) where T : struct, ICompareExchange =>
        Kind<T>(row, width, FlagRecords.CompareExchange<T>, hasThird: true);

    public FlagKind Accumulate<T>(Instruction row, Width width) where T : struct, IAccumulate =>
        Kind<T>(row, width, FlagRecords.Accumulate<T>, hasThird: true);

    public FlagKind BitTest<T>(Instruction row, Width width) where T : struct, IBitTest => Kind<T>(row, width, FlagRecords.BitTest);

    private FlagKind Kind<T>(Instruction row, Width width, FlagRecord record, bool fromResult = false, bool hasThird = false)
    {
        if (!_kinds.TryGetValue((typeof(T), width), out var kind))
        {
            var readsCarry = !hasThird && (row.FlagsRead & EFlags.Status) == EFlags.CF;
            kind = new FlagKind(typeof(T), width, fromResult, readsCarry, record);
            _kinds.Add((typeof(T), width), kind);
        }

        return kind;
    }
}
