// Decimal adjustment.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class DecimalInstructions
{
    private const string AfterPacked = "o";
    private const string AfterUnpacked = "oszp";
    private const string AfterProduct = "oac";

    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning, flags undefined on IA-32
        Implied<Daa>(
            "daa", 0x65, Unprivileged, "oszapc", "ac",
            "al ← al, the sum of two packed decimals, as a packed decimal; CF ← it has three digits", AfterPacked),
        Implied<Das>(
            "das", 0x66, Unprivileged, "oszapc", "ac",
            "al ← al, the difference of two packed decimals, as a packed decimal; CF ← it is below 0", AfterPacked),
        Implied<Aaa>(
            "aaa", 0x67, Unprivileged, "oszapc", "a",
            "al ← the low digit of al, the sum of two digits; ah ← ah + carry; CF, AF ← carry", AfterUnpacked),
        Implied<Aas>(
            "aas", 0x68, Unprivileged, "oszapc", "a",
            "al ← the low digit of al, the difference of two digits; ah ← ah − borrow; CF, AF ← borrow", AfterUnpacked),
        Implied<Aam>(
            "aam", 0x69, Unprivileged, "oszapc", "", "ah, al ← quotient, remainder of al ÷ 10", AfterProduct),
        Implied<Aad>(
            "aad", 0x6A, Unprivileged, "oszapc", "", "al ← ah × 10 + al; ah ← 0", AfterProduct),
    ];
}
