// The words in which the table is written: one method per shape, which fixes the operand syntaxes.

using static Toy.Isa.Privilege;

namespace Toy.Isa;

/// <summary>Makes rows of the instruction table. The columns are explained at <see cref="Instruction"/>.</summary>
public static class Row
{
    private const string NoFlags = "";

    public static Instruction Move<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IMove =>
        new(new MoveShape<T>(), Forms.TwoOperands,
            mnemonic, opcode, privilege, written, read, meaning);

    /// <summary>A move from a smaller width: <paramref name="mnemonic"/> ends in the source's suffix.</summary>
    public static Instruction Widen<T>(
        string mnemonic, byte opcode, Privilege privilege, Width source, string meaning, params string[] aliases)
        where T : struct, IMove =>
        new(new MoveShape<T>(), Forms.Widen(source),
            mnemonic, opcode, privilege, NoFlags, NoFlags, meaning,
            sizes: source == Width.Byte ? Widths.WordLong : Widths.Long, aliases: aliases);

    public static Instruction Binary<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "")
        where T : struct, IBinary =>
        new(new BinaryShape<T>(), Forms.TwoOperands,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, isLockable: true);

    /// <summary>A binary operation whose destination is a register of 16 or 32 bits.</summary>
    public static Instruction ToRegister<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "", bool immediate = false, params string[] aliases)
        where T : struct, IBinary =>
        new(new BinaryShape<T>(), immediate ? Forms.ToRegisterOrImmediate : Forms.ToRegister,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, sizes: Widths.WordLong, aliases: aliases);

    public static Instruction Compare<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "")
        where T : struct, ICompare =>
        new(new CompareShape<T>(), Forms.TwoOperands,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined);

    public static Instruction Unary<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IUnary =>
        new(new UnaryShape<T>(), Forms.OneOperand,
            mnemonic, opcode, privilege, written, read, meaning,
            isLockable: true);

    /// <summary>A unary operation on a 32-bit register only.</summary>
    public static Instruction RegisterOnly<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IUnary =>
        new(new UnaryShape<T>(), Forms.OneRegister,
            mnemonic, opcode, privilege, written, read, meaning,
            sizes: Widths.Long);

    public static Instruction Shift<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "", params string[] aliases)
        where T : struct, IShift =>
        new(new ShiftShape<T>(), Forms.Shift,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, aliases: aliases);

    public static Instruction DoubleShift<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined, bool byCl)
        where T : struct, IDoubleShift =>
        new(new DoubleShiftShape<T>(), byCl ? Forms.DoubleShiftByCl : Forms.DoubleShiftByImmediate,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, sizes: Widths.WordLong);

    public static Instruction BitTest<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, string undefined)
        where T : struct, IBitTest =>
        new(new BitTestShape<T>(), Forms.BitTest,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, sizes: Widths.WordLong, isLockable: T.Writes);

    public static Instruction Ternary<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, string undefined)
        where T : struct, ITernary =>
        new(new TernaryShape<T>(), Forms.Ternary,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, sizes: Widths.WordLong);

    public static Instruction Exchange<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IExchange =>
        new(new ExchangeShape<T>(), Forms.FromRegister,
            mnemonic, opcode, privilege, written, read, meaning,
            isLockable: true);

    public static Instruction CompareExchange<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, ICompareExchange =>
        new(new CompareExchangeShape<T>(), Forms.FromRegister,
            mnemonic, opcode, privilege, written, read, meaning,
            isLockable: true);

    public static Instruction Accumulate<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, string undefined)
        where T : struct, IAccumulate =>
        new(new AccumulateShape<T>(), Forms.OneOperand,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined);

    public static Instruction Set<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        params string[] aliases)
        where T : struct, ICondition =>
        new(new SetShape<T>(), Forms.OneOperand,
            mnemonic, opcode, privilege, written, read, meaning,
            sizes: Widths.Byte, hasSuffix: false, aliases: aliases);

    public static Instruction Branch<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        params string[] aliases)
        where T : struct, IBranch =>
        new(new BranchShape<T>(), Forms.Target,
            mnemonic, opcode, privilege, written, read, meaning,
            hasSuffix: false, aliases: aliases);

    public static Instruction Implied<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "", params string[] aliases)
        where T : struct, IImplied =>
        new(new ImpliedShape<T>(), Forms.Nothing,
            mnemonic, opcode, privilege, written, read, meaning,
            undefined: undefined, hasSuffix: false, aliases: aliases);

    public static Instruction Address(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning) =>
        new(new AddressShape(), Forms.MemoryToRegister,
            mnemonic, opcode, privilege, written, read, meaning,
            sizes: Widths.WordLong);

    public static Instruction String<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, Repeat repeat)
        where T : struct, IString =>
        new(new StringShape<T>(), Forms.SizeOnly,
            mnemonic, opcode, privilege, written, read, meaning,
            repeat: repeat);

    public static Instruction Control<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        Syntax[] syntaxes, Widths sizes = Widths.None, params string[] aliases)
        where T : struct, IControl =>
        new(new ControlShape<T>(), syntaxes,
            mnemonic, opcode, privilege, written, read, meaning,
            sizes: sizes == Widths.None ? Widths.Long : sizes, hasSuffix: sizes != Widths.None, aliases: aliases);

    /// <summary>A sensitive instruction that user mode may execute: a flaw, which only a table of quirks may have.</summary>
    internal static Instruction Flawed<T>(
        string mnemonic, byte opcode, string written, string read, string meaning, Syntax[] syntaxes, params string[] aliases)
        where T : struct, ISystem =>
        new(new SystemShape<T>(), syntaxes,
            mnemonic, opcode, Unprivileged, written, read, meaning,
            sizes: Widths.Long, hasSuffix: false, aliases: aliases);

    /// <summary>A sensitive instruction; the table refuses one that is not privileged.</summary>
    public static Instruction System<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        Syntax[] syntaxes, Widths sizes = Widths.None, params string[] aliases)
        where T : struct, ISystem =>
        privilege != Privileged
            ? throw new ArgumentException($"{mnemonic} is sensitive and must be privileged", nameof(privilege))
            : new(new SystemShape<T>(), syntaxes,
            mnemonic, opcode, privilege, written, read, meaning,
            sizes: sizes == Widths.None ? Widths.Long : sizes, hasSuffix: sizes != Widths.None, aliases: aliases);
}
