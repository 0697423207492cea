// Which rows a real CPU can judge, and what it leaves open, by shape. A new row of a shape named here needs no word more.

using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>Gives the rule of a row, or null when no other CPU can say what it does.</summary>
internal sealed class OracleRules : IInstructionVisitor<OracleRule?>
{
    public static OracleRule? Of(Instruction row) => row.Accept(new OracleRules());

    public OracleRule? Move<T>(Instruction row) where T : struct, IMove => Plain(row);

    public OracleRule? Binary<T>(Instruction row) where T : struct, IBinary => Plain(row);

    public OracleRule? Compare<T>(Instruction row) where T : struct, ICompare => Plain(row);

    public OracleRule? Unary<T>(Instruction row) where T : struct, IUnary => Plain(row);

    public OracleRule? Shift<T>(Instruction row) where T : struct, IShift =>
        new(ImplicitUse.Count, (count, width) => count == 0 ? 0 : T.Undefined(count, width));

    public OracleRule? DoubleShift<T>(Instruction row) where T : struct, IDoubleShift =>
        new(ImplicitUse.Count | ImplicitUse.WordCountLimited, (count, _) => count switch
        {
            0 => 0,
            1 => row.FlagsUndefined & ~EFlags.OF,
            _ => row.FlagsUndefined,
        });

    public OracleRule? BitTest<T>(Instruction row) where T : struct, IBitTest => Plain(row, ImplicitUse.BitString);

    public OracleRule? Ternary<T>(Instruction row) where T : struct, ITernary => Plain(row);

    public OracleRule? Exchange<T>(Instruction row) where T : struct, IExchange => Plain(row, ImplicitUse.Locks);

    public OracleRule? CompareExchange<T>(Instruction row) where T : struct, ICompareExchange =>
        Plain(row, ImplicitUse.Accumulator);

    public OracleRule? Accumulate<T>(Instruction row) where T : struct, IAccumulate => Plain(row, ImplicitUse.Pair);

    public OracleRule? Set<T>(Instruction row) where T : struct, ICondition => Plain(row);

    public OracleRule? Branch<T>(Instruction row) where T : struct, IBranch => Plain(row, ImplicitUse.LoopCounter);

    public OracleRule? Implied<T>(Instruction row) where T : struct, IImplied => Plain(row, ImplicitUse.EaxEdx);

    public OracleRule? Address(Instruction row) => Plain(row, ImplicitUse.AddressOnly);

    public OracleRule? String<T>(Instruction row) where T : struct, IString => Plain(row, ImplicitUse.Strings);

    public OracleRule? Control<T>(Instruction row) where T : struct, IControl => ControlUses<T>() is { } uses ? Plain(row, uses) : null;

    public OracleRule? System<T>(Instruction row) where T : struct, ISystem => null;

    private static OracleRule Plain(Instruction row, ImplicitUse uses = ImplicitUse.None) => new(uses, (_, _) => row.FlagsUndefined);

    // Control instructions have nothing in common but that they are unlike the others: each is named. Those that are not
    // enter the kernel or tell Toy's own time.
    private static ImplicitUse? ControlUses<T>() where T : struct, IControl => default(T) switch
    {
        Push or Pushal or Popal => ImplicitUse.Stack,
        Pop => ImplicitUse.Stack | ImplicitUse.PopsFirst,
        Leave => ImplicitUse.Stack | ImplicitUse.Frame,
        Call => ImplicitUse.Stack,
        CallIndirect => ImplicitUse.Stack | ImplicitUse.IndirectTarget,
        JmpIndirect => ImplicitUse.IndirectTarget,
        Ret or RetImmediate => ImplicitUse.Stack | ImplicitUse.ReturnAddress,
        _ => null,
    };
}
