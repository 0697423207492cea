// Shifts and rotates.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class ShiftInstructions
{
    // The flags undefined depend on the count; the columns give those that are undefined for some count.
    private const string AfterShift = "oac";
    private const string AfterArithmeticShift = "oa";
    private const string AfterRotate = "o";

    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Shift<Rol>("rol", 0x20, Unprivileged, "oc", "", "dst ← dst rotated left; CF ← the last bit moved", AfterRotate),
        Shift<Ror>("ror", 0x21, Unprivileged, "oc", "", "dst ← dst rotated right; CF ← the last bit moved", AfterRotate),
        Shift<Rcl>("rcl", 0x22, Unprivileged, "oc", "c", "CF:dst ← CF:dst rotated left", AfterRotate),
        Shift<Rcr>("rcr", 0x23, Unprivileged, "oc", "c", "CF:dst ← CF:dst rotated right", AfterRotate),
        Shift<Shl>(
            "shl", 0x24, Unprivileged, "oszapc", "",
            "dst ← dst × 2^count; CF ← the last bit shifted out", AfterShift, "sal"),
        Shift<Shr>(
            "shr", 0x25, Unprivileged, "oszapc", "",
            "dst ← dst ÷ 2^count, unsigned; CF ← the last bit shifted out", AfterShift),
        Shift<Sar>(
            "sar", 0x26, Unprivileged, "oszapc", "",
            "dst ← dst ÷ 2^count, signed, rounded down; CF ← the last bit shifted out", AfterArithmeticShift),
        DoubleShift<Shld>(
            "shld", 0x27, Unprivileged, "oszapc", "",
            "dst ← dst shifted left by the count, filled from the top of src; CF ← the last bit shifted out",
            "oa", byCl: false),
        DoubleShift<Shld>(
            "shld", 0x28, Unprivileged, "oszapc", "",
            "dst ← dst shifted left by %cl, filled from the top of src; CF ← the last bit shifted out",
            "oa", byCl: true),
        DoubleShift<Shrd>(
            "shrd", 0x29, Unprivileged, "oszapc", "",
            "dst ← dst shifted right by the count, filled from the bottom of src; CF ← the last bit shifted out",
            "oa", byCl: false),
        DoubleShift<Shrd>(
            "shrd", 0x2A, Unprivileged, "oszapc", "",
            "dst ← dst shifted right by %cl, filled from the bottom of src; CF ← the last bit shifted out",
            "oa", byCl: true),
    ];
}
