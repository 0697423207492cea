// Counts of bits: how many are set.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class CountInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning, flags undefined on IA-32
        ToRegister<Popcnt>(
            "popcnt", 0x1D, Unprivileged, "oszapc", "",
            "dst ← number of bits set in src; ZF ← src is 0, the other flags ← 0"),
    ];
}
