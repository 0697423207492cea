// The kinds of flags that can be left uncomputed: an instruction's semantics at a width, under a number that translated
// code can keep in a local.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>How the flags of one instruction follow from its operands.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Semantics">The semantic struct.</param>
/// <param name="Width">Of the operands.</param>
/// <param name="Record">Computes the flags.</param>
internal sealed record FlagKind(int Number, Type Semantics, Width Width, FlagRecord Record);

/// <summary>All kinds met so far.</summary>
internal sealed class FlagKinds
{
    private readonly List<FlagRecord> _records = [(_, _, before) => before];
    private readonly Dictionary<(Type, Width), FlagKind> _kinds = [];

    public uint Record(int kind, uint first, uint second, uint before) => _records[kind](first, second, before);

    public FlagKind Binary<T>(Width width) where T : struct, IBinary => Kind(typeof(T), width, width switch
    {
        Width.Byte => FlagRecords.Binary<T, ByteWidth>,
        Width.Word => FlagRecords.Binary<T, WordWidth>,
        _ => FlagRecords.Binary<T, LongWidth>,
    });

    public FlagKind Compare<T>(Width width) where T : struct, ICompare => Kind(typeof(T), width, width switch
    {
        Width.Byte => FlagRecords.Compare<T, ByteWidth>,
        Width.Word => FlagRecords.Compare<T, WordWidth>,
        _ => FlagRecords.Compare<T, LongWidth>,
    });

    public FlagKind Unary<T>(Width width) where T : struct, IUnary => Kind(typeof(T), width, width switch
    {
        Width.Byte => FlagRecords.Unary<T, ByteWidth>,
        Width.Word => FlagRecords.Unary<T, WordWidth>,
        _ => FlagRecords.Unary<T, LongWidth>,
    });

    public FlagKind Shift<T>(Width width) where T : struct, IShift => Kind(typeof(T), width, width switch
    {
        Width.Byte => FlagRecords.Shift<T, ByteWidth>,
        Width.Word => FlagRecords.Shift<T, WordWidth>,
        _ => FlagRecords.Shift<T, LongWidth>,
    });

    public FlagKind Ternary<T>(Width width) where T : struct, ITernary => Kind(typeof(T), width, width switch
    {
        Width.Byte => FlagRecords.Ternary<T, ByteWidth>,
        Width.Word => FlagRecords.Ternary<T, WordWidth>,
        _ => FlagRecords.Ternary<T, LongWidth>,
    });

    public FlagKind Exchange<T>(Width width) where T : struct, IExchange => Kind(typeof(T), width, width switch
    {
        Width.Byte => FlagRecords.Exchange<T, ByteWidth>,
        Width.Word => FlagRecords.Exchange<T, WordWidth>,
        _ => FlagRecords.Exchange<T, LongWidth>,
    });

    public FlagKind BitTest(Width width) => Kind(typeof(IBitTest), width, FlagRecords.BitTest);

    private FlagKind Kind(Type semantics, Width width, FlagRecord record)
    {
        if (_kinds.TryGetValue((semantics, width), out var kind))
            return kind;
        kind = new FlagKind(_records.Count, semantics, width, record);
        _records.Add(record);
        _kinds.Add((semantics, width), kind);
        return kind;
    }
}
