// String instructions: one element each, or many under a repeat prefix.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class StringInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        String<Movs>("movs", 0xA0, MemoryChecked, "", "d", "[edi] ← [esi]; esi, edi move on", Repeat.Count),
        String<Stos>("stos", 0xA1, MemoryChecked, "", "d", "[edi] ← accumulator; edi moves on", Repeat.Count),
        String<Lods>("lods", 0xA2, MemoryChecked, "", "d", "accumulator ← [esi]; esi moves on", Repeat.Count),
        String<Cmps>(
            "cmps", 0xA3, MemoryChecked, "oszapc", "d", "flags of [esi] − [edi]; esi, edi move on", Repeat.WhileFlag),
        String<Scas>(
            "scas", 0xA4, MemoryChecked, "oszapc", "d", "flags of accumulator − [edi]; edi moves on", Repeat.WhileFlag),
    ];
}
