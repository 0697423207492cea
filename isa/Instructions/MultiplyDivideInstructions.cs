// Multiplication and division.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class MultiplyDivideInstructions
{
    // IA-32 defines only CF and OF after a multiplication, and no flag after a division.
    private const string AfterMultiply = "szap";
    private const string AfterDivide = "oszapc";

    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Accumulate<Mul>(
            "mul", 0x14, Unprivileged, "oszapc", "",
            "high:low ← low × src, unsigned; CF, OF ← high is not 0", AfterMultiply),
        Accumulate<Imul>(
            "imul", 0x15, Unprivileged, "oszapc", "",
            "high:low ← low × src, signed; CF, OF ← high is not low's sign", AfterMultiply),
        Accumulate<Div>(
            "div", 0x16, Unprivileged, "oszapc", "",
            "low, high ← quotient, remainder of high:low ÷ src, unsigned; #DE if src is 0 or the quotient does not fit",
            AfterDivide),
        Accumulate<Idiv>(
            "idiv", 0x17, Unprivileged, "oszapc", "",
            "low, high ← quotient, remainder of high:low ÷ src, signed, rounded to 0; #DE if src is 0 or the quotient does not fit",
            AfterDivide),
        ToRegister<ImulTwo>(
            "imul", 0x18, Unprivileged, "oszapc", "",
            "dst ← dst × src, signed; CF, OF ← the product does not fit", AfterMultiply, immediate: true),
        Ternary<ImulThree>(
            "imul", 0x19, Unprivileged, "oszapc", "",
            "dst ← src × immediate, signed; CF, OF ← the product does not fit", AfterMultiply),
    ];
}
