// One line a condition, which makes three rows: jcc, setcc and cmovcc, numbered as on x86.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class ConditionInstructions
{
    private const byte CmovOpcodes = 0x40;
    private const byte SetOpcodes = 0x50;
    private const byte JumpOpcodes = 0x70;

    internal static Instruction[] Rows =>
    [
        // number, suffix, flags read, meaning, other suffixes
        .. Condition<Overflow>(0x0, "o", "o", "overflow"),
        .. Condition<Not<Overflow>>(0x1, "no", "o", "no overflow"),
        .. Condition<Below>(0x2, "b", "c", "below (unsigned)", "c", "nae"),
        .. Condition<Not<Below>>(0x3, "ae", "c", "above or equal (unsigned)", "nc", "nb"),
        .. Condition<Equal>(0x4, "e", "z", "equal", "z"),
        .. Condition<Not<Equal>>(0x5, "ne", "z", "not equal", "nz"),
        .. Condition<BelowOrEqual>(0x6, "be", "zc", "below or equal (unsigned)", "na"),
        .. Condition<Not<BelowOrEqual>>(0x7, "a", "zc", "above (unsigned)", "nbe"),
        .. Condition<Sign>(0x8, "s", "s", "negative"),
        .. Condition<Not<Sign>>(0x9, "ns", "s", "not negative"),
        .. Condition<Parity>(0xA, "p", "p", "even parity", "pe"),
        .. Condition<Not<Parity>>(0xB, "np", "p", "odd parity", "po"),
        .. Condition<Less>(0xC, "l", "os", "less (signed)", "nge"),
        .. Condition<Not<Less>>(0xD, "ge", "os", "greater or equal (signed)", "nl"),
        .. Condition<LessOrEqual>(0xE, "le", "osz", "less or equal (signed)", "ng"),
        .. Condition<Not<LessOrEqual>>(0xF, "g", "osz", "greater (signed)", "nle"),
    ];

    private static Instruction[] Condition<C>(
        byte number, string suffix, string read, string meaning, params string[] others)
        where C : struct, ICondition =>
    [
        Branch<JumpIf<C>>(
            "j" + suffix, (byte)(JumpOpcodes + number), Unprivileged, "", read, $"if {meaning}, eip ← target",
            Named("j", others)),
        Set<C>(
            "set" + suffix, (byte)(SetOpcodes + number), Unprivileged, "", read, $"dst ← 1 if {meaning}, else 0",
            Named("set", others)),
        ToRegister<MoveIf<C>>(
            "cmov" + suffix, (byte)(CmovOpcodes + number), Unprivileged, "", read, $"if {meaning}, dst ← src",
            aliases: Named("cmov", others)),
    ];

    private static string[] Named(string prefix, string[] suffixes) =>
        Array.ConvertAll(suffixes, suffix => prefix + suffix);
}
