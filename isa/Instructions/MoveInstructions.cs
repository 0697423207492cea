// Data from one place to another, widened or as it is.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class MoveInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Move<Mov>("mov", 0x0A, Unprivileged, "", "", "dst ← src"),
        Address("lea", 0x0B, Unprivileged, "", "", "dst ← the address of src"),
        Exchange<Xchg>("xchg", 0x0C, Unprivileged, "", "", "dst, src ← src, dst"),
        Widen<ZeroExtend>("movzb", 0x30, Unprivileged, Width.Byte, "dst ← src, zero-extended", "movzx"),
        Widen<ZeroExtend>("movzw", 0x31, Unprivileged, Width.Word, "dst ← src, zero-extended", "movzx"),
        Widen<SignExtendByte>("movsb", 0x32, Unprivileged, Width.Byte, "dst ← src, sign-extended", "movsx"),
        Widen<SignExtendWord>("movsw", 0x33, Unprivileged, Width.Word, "dst ← src, sign-extended", "movsx"),
        Implied<Cbtw>("cbtw", 0x34, Unprivileged, "", "", "ax ← al, sign-extended", aliases: "cbw"),
        Implied<Cwtl>("cwtl", 0x35, Unprivileged, "", "", "eax ← ax, sign-extended", aliases: "cwde"),
        Implied<Cwtd>("cwtd", 0x36, Unprivileged, "", "", "dx:ax ← ax, sign-extended", aliases: "cwd"),
        Implied<Cltd>("cltd", 0x37, Unprivileged, "", "", "edx:eax ← eax, sign-extended", aliases: "cdq"),
    ];
}
