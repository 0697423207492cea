// Addition, subtraction and comparison.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class ArithmeticInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Binary<Add>("add", 0x01, Unprivileged, "oszapc", "", "dst ← dst + src"),
        Binary<Adc>("adc", 0x02, Unprivileged, "oszapc", "c", "dst ← dst + src + CF"),
        Binary<Sub>("sub", 0x03, Unprivileged, "oszapc", "", "dst ← dst − src"),
        Binary<Sbb>("sbb", 0x04, Unprivileged, "oszapc", "c", "dst ← dst − src − CF"),
        Compare<Cmp>("cmp", 0x08, Unprivileged, "oszapc", "", "flags of dst − src"),
        Unary<Neg>("neg", 0x11, Unprivileged, "oszapc", "", "dst ← 0 − dst; CF ← dst was not 0"),
        Unary<Inc>("inc", 0x12, Unprivileged, "oszap", "", "dst ← dst + 1; CF stays"),
        Unary<Dec>("dec", 0x13, Unprivileged, "oszap", "", "dst ← dst − 1; CF stays"),
        Exchange<Xadd>("xadd", 0x0D, Unprivileged, "oszapc", "", "dst, src ← dst + src, dst"),
        CompareExchange<Cmpxchg>(
            "cmpxchg", 0x0E, Unprivileged, "oszapc", "",
            "flags of accumulator − dst; if equal, dst ← src, else accumulator ← dst"),
    ];
}
