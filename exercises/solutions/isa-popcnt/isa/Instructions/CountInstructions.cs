// Counts of bits: how many are set, and how many zeros there are at either end.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class CountInstructions
{
    // IA-32 defines only CF and ZF after a count of zeros.
    private const string AfterCount = "osap";

    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning, flags undefined on IA-32
        ToRegister<Popcnt>(
            "popcnt", 0x1D, Unprivileged, "oszapc", "",
            "dst ← number of bits set in src; ZF ← src is 0, the other flags ← 0"),
        ToRegister<Lzcnt>(
            "lzcnt", 0x1E, Unprivileged, "oszapc", "",
            "dst ← number of zeros above the highest bit set in src, its width if src is 0; CF ← src is 0; ZF ← dst is 0",
            AfterCount),
        ToRegister<Tzcnt>(
            "tzcnt", 0x1F, Unprivileged, "oszapc", "",
            "dst ← number of zeros below the lowest bit set in src, its width if src is 0; CF ← src is 0; ZF ← dst is 0",
            AfterCount),
    ];
}
