// Bitwise logic, and bytes in reverse.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class LogicInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning, flags undefined on IA-32
        Binary<And>("and", 0x05, Unprivileged, "oszapc", "", "dst ← dst ∧ src; OF, CF ← 0", "a"),
        Binary<Or>("or", 0x06, Unprivileged, "oszapc", "", "dst ← dst ∨ src; OF, CF ← 0", "a"),
        Binary<Xor>("xor", 0x07, Unprivileged, "oszapc", "", "dst ← dst ⊕ src; OF, CF ← 0", "a"),
        Compare<Test>("test", 0x09, Unprivileged, "oszapc", "", "flags of dst ∧ src; OF, CF ← 0", "a"),
        Unary<Not>("not", 0x10, Unprivileged, "", "", "dst ← ¬dst"),
        RegisterOnly<Bswap>("bswap", 0x1A, Unprivileged, "", "", "dst ← dst with its four bytes in reverse order"),
    ];
}
