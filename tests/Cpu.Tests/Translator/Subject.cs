using Toy.Cpu.Translator;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Tests.Translator;

/// <summary>An instruction whose flags can be left uncomputed.</summary>
internal sealed class Subject
{
    private static readonly FlagKinds s_kinds = new();

    public required Instruction Row { get; init; }

    public required Executor Execute { get; init; }

    public required Func<Width, FlagKind> Kind { get; init; }

    /// <summary>The second operand is one of these constants; null when it is anything.</summary>
    public uint?[]? Constants { get; private init; }

    public delegate uint Executor(uint dst, uint src, Width width, ref RecordedFlags flags);

    public static IReadOnlyDictionary<string, Subject> All { get; } = new Dictionary<string, Subject>
    {
        ["add"] = Binary<Add>("add"),
        ["adc"] = Binary<Adc>("adc"),
        ["sub"] = Binary<Sub>("sub"),
        ["sbb"] = Binary<Sbb>("sbb"),
        ["and"] = Binary<And>("and"),
        ["or"] = Binary<Or>("or"),
        ["xor"] = Binary<Xor>("xor"),
        ["inc"] = Unary<Inc>("inc"),
        ["dec"] = Unary<Dec>("dec"),
        ["neg"] = Unary<Neg>("neg"),
        ["cmp"] = Compare<Cmp>("cmp"),
        ["test"] = Compare<Test>("test"),
        ["shl"] = Shift<Shl>("shl"),
        ["shr"] = Shift<Shr>("shr"),
        ["sar"] = Shift<Sar>("sar"),
        ["rol"] = Shift<Rol>("rol"),
        ["ror"] = Shift<Ror>("ror"),
    };

    private static Instruction RowOf(string name) => InstructionTable.Standard.Rows.First(row => row.Mnemonic == name);

    private static Subject Binary<T>(string name) where T : struct, IBinary => new()
    {
        Row = RowOf(name),
        Execute = T.Apply,
        Kind = width => s_kinds.Binary<T>(RowOf(name), width),
    };

    private static Subject Unary<T>(string name) where T : struct, IUnary => new()
    {
        Row = RowOf(name),
        Execute = (uint dst, uint _, Width width, ref RecordedFlags flags) => T.Apply(dst, width, ref flags),
        Kind = width => s_kinds.Unary<T>(RowOf(name), width),
    };

    private static Subject Compare<T>(string name) where T : struct, ICompare => new()
    {
        Row = RowOf(name),
        Execute = (uint dst, uint src, Width width, ref RecordedFlags flags) =>
        {
            T.Apply(dst, src, width, ref flags);
            return 0;
        },
        Kind = width => s_kinds.Compare<T>(RowOf(name), width),
    };

    private static Subject Shift<T>(string name) where T : struct, IShift => new()
    {
        Row = RowOf(name),
        Execute = (uint dst, uint src, Width width, ref RecordedFlags flags) => T.Apply(dst, (int)src, width, ref flags),
        Kind = width => s_kinds.Shift<T>(RowOf(name), width),
        Constants = [.. Enumerable.Range(1, 31).Select(count => (uint?)count)],
    };
}
