// Single bits: tests and scans. Popcnt and its like are left out on purpose: they are exercises (CONTRIBUTING.md).

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class BitInstructions
{
    // ZF is not touched by the bit tests, and the only flag defined by the scans.
    private const string AfterTest = "osap";
    private const string AfterScan = "osapc";

    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning, flags undefined on IA-32
        BitTest<Bt>("bt", 0x2B, Unprivileged, "osapc", "", "CF ← bit src of dst", AfterTest),
        BitTest<Bts>("bts", 0x2C, Unprivileged, "osapc", "", "CF ← bit src of dst; the bit ← 1", AfterTest),
        BitTest<Btr>("btr", 0x2D, Unprivileged, "osapc", "", "CF ← bit src of dst; the bit ← 0", AfterTest),
        BitTest<Btc>("btc", 0x2E, Unprivileged, "osapc", "", "CF ← bit src of dst; the bit ← its opposite", AfterTest),
        ToRegister<Bsf>(
            "bsf", 0x1B, Unprivileged, "oszapc", "",
            "dst ← index of the lowest bit set in src; ZF ← src is 0, and dst stays", AfterScan),
        ToRegister<Bsr>(
            "bsr", 0x1C, Unprivileged, "oszapc", "",
            "dst ← index of the highest bit set in src; ZF ← src is 0, and dst stays", AfterScan),
    ];
}
