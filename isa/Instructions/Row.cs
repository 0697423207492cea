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
        new Instruction(new RowText(mnemonic, opcode, privilege, written, read, meaning), Forms.TwoOperands, new MoveShape<T>());

    /// <summary>A move from a smaller width: <paramref name="mnemonic"/> ends in the source's suffix.</summary>
    public static Instruction Widen<T>(
        string mnemonic, byte opcode, Privilege privilege, Width source, string meaning, params string[] aliases)
        where T : struct, IMove =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, NoFlags, NoFlags, meaning)
            {
                Sizes = source == Width.Byte ? Widths.WordLong : Widths.Long,
                Aliases = aliases,
            },
            Forms.Widen(source),
            new MoveShape<T>());

    public static Instruction Binary<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "")
        where T : struct, IBinary =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                FlagsUndefined = undefined,
                IsLockable = true,
            },
            Forms.TwoOperands,
            new BinaryShape<T>());

    /// <summary>A binary operation whose destination is a register of 16 or 32 bits.</summary>
    public static Instruction ToRegister<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "", bool immediate = false, params string[] aliases)
        where T : struct, IBinary =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                FlagsUndefined = undefined,
                Sizes = Widths.WordLong,
                Aliases = aliases,
            },
            immediate ? Forms.ToRegisterOrImmediate : Forms.ToRegister,
            new BinaryShape<T>());

    public static Instruction Compare<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "")
        where T : struct, ICompare =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { FlagsUndefined = undefined },
            Forms.TwoOperands,
            new CompareShape<T>());

    public static Instruction Unary<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IUnary =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { IsLockable = true },
            Forms.OneOperand,
            new UnaryShape<T>());

    /// <summary>A unary operation on a 32-bit register only.</summary>
    public static Instruction RegisterOnly<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IUnary =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { Sizes = Widths.Long },
            Forms.OneRegister,
            new UnaryShape<T>());

    public static Instruction Shift<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "", params string[] aliases)
        where T : struct, IShift =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                FlagsUndefined = undefined,
                Aliases = aliases,
            },
            Forms.Shift,
            new ShiftShape<T>());

    public static Instruction DoubleShift<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined, bool byCl)
        where T : struct, IDoubleShift =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                FlagsUndefined = undefined,
                Sizes = Widths.WordLong,
            },
            byCl ? Forms.DoubleShiftByCl : Forms.DoubleShiftByImmediate,
            new DoubleShiftShape<T>());

    public static Instruction BitTest<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, string undefined)
        where T : struct, IBitTest =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                FlagsUndefined = undefined,
                Sizes = Widths.WordLong,
                IsLockable = T.Writes,
            },
            Forms.BitTest,
            new BitTestShape<T>());

    public static Instruction Ternary<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, string undefined)
        where T : struct, ITernary =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                FlagsUndefined = undefined,
                Sizes = Widths.WordLong,
            },
            Forms.Ternary,
            new TernaryShape<T>());

    public static Instruction Exchange<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, IExchange =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { IsLockable = true },
            Forms.FromRegister,
            new ExchangeShape<T>());

    public static Instruction CompareExchange<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning)
        where T : struct, ICompareExchange =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { IsLockable = true },
            Forms.FromRegister,
            new CompareExchangeShape<T>());

    public static Instruction Accumulate<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, string undefined)
        where T : struct, IAccumulate =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { FlagsUndefined = undefined },
            Forms.OneOperand,
            new AccumulateShape<T>());

    public static Instruction Set<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        params string[] aliases)
        where T : struct, ICondition =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                Sizes = Widths.Byte,
                HasSuffix = false,
                Aliases = aliases,
            },
            Forms.OneOperand,
            new SetShape<T>());

    public static Instruction Branch<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        params string[] aliases)
        where T : struct, IBranch =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { HasSuffix = false, Aliases = aliases },
            Forms.Target,
            new BranchShape<T>());

    public static Instruction Implied<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        params string[] aliases)
        where T : struct, IImplied =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { HasSuffix = false, Aliases = aliases },
            Forms.Nothing,
            new ImpliedShape<T>());

    public static Instruction Address(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning) =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { Sizes = Widths.WordLong },
            Forms.MemoryToRegister,
            new AddressShape());

    public static Instruction String<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning, Repeat repeat)
        where T : struct, IString =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning) { Repeat = repeat },
            Forms.SizeOnly,
            new StringShape<T>());

    public static Instruction Control<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        Syntax[] syntaxes, Widths sizes = Widths.None, params string[] aliases)
        where T : struct, IControl =>
        new Instruction(
            new RowText(mnemonic, opcode, privilege, written, read, meaning)
            {
                Sizes = sizes == Widths.None ? Widths.Long : sizes,
                HasSuffix = sizes != Widths.None,
                Aliases = aliases,
            },
            syntaxes,
            new ControlShape<T>());

    /// <summary>A sensitive instruction that user mode may execute: a flaw, which only a table of quirks may have.</summary>
    internal static Instruction Flawed<T>(
        string mnemonic, byte opcode, string written, string read, string meaning, Syntax[] syntaxes, params string[] aliases)
        where T : struct, ISystem =>
        new Instruction(
            new RowText(mnemonic, opcode, Unprivileged, written, read, meaning)
            {
                Sizes = Widths.Long,
                HasSuffix = false,
                Aliases = aliases,
            },
            syntaxes,
            new SystemShape<T>());

    /// <summary>A sensitive instruction; the table refuses one that is not privileged.</summary>
    public static Instruction System<T>(
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        Syntax[] syntaxes, Widths sizes = Widths.None, params string[] aliases)
        where T : struct, ISystem =>
        privilege != Privileged
            ? throw new ArgumentException($"{mnemonic} is sensitive and must be privileged", nameof(privilege))
            : new Instruction(
                new RowText(mnemonic, opcode, privilege, written, read, meaning)
                {
                    Sizes = sizes == Widths.None ? Widths.Long : sizes,
                    HasSuffix = sizes != Widths.None,
                    Aliases = aliases,
                },
                syntaxes,
                new SystemShape<T>());
}
