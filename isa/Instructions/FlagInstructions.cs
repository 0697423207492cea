// Single flags, and the instructions that do nothing.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class FlagInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Implied<Lahf>("lahf", 0x38, Unprivileged, "", "szapc", "ah ← SF ZF 0 AF 0 PF 1 CF"),
        Implied<Sahf>("sahf", 0x39, Unprivileged, "szapc", "", "SF ZF AF PF CF ← ah"),
        Implied<Clc>("clc", 0x3A, Unprivileged, "c", "", "CF ← 0"),
        Implied<Stc>("stc", 0x3B, Unprivileged, "c", "", "CF ← 1"),
        Implied<Cmc>("cmc", 0x3C, Unprivileged, "c", "c", "CF ← its opposite"),
        Implied<Cld>("cld", 0x3D, Unprivileged, "d", "", "DF ← 0: strings go upward"),
        Implied<Std>("std", 0x3E, Unprivileged, "d", "", "DF ← 1: strings go downward"),
        Implied<Nop>("nop", 0x90, Unprivileged, "", "", "nothing"),
        Implied<Nop>("pause", 0x91, Unprivileged, "", "", "nothing: marks a waiting loop"),
    ];
}
