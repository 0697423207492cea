// Decimal adjustment.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class DecimalInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning, flags undefined on IA-32
        Implied<Daa>("daa", 0x65, Unprivileged, "", "", "al ← al, the sum of two packed decimals, as a packed decimal"),
    ];
}
