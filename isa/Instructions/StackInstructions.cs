// The stack; calls and returns are with control.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class StackInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Control<Push>(
            "push", 0x60, MemoryChecked, "", "", "esp ← esp − size; [esp] ← src", Forms.OneSource, Widths.WordLong),
        Control<Pop>(
            "pop", 0x61, MemoryChecked, "", "", "dst ← [esp]; esp ← esp + size", Forms.OneOperand, Widths.WordLong),
        Control<Pushal>(
            "pushal", 0x62, MemoryChecked, "", "",
            "push eax, ecx, edx, ebx, the old esp, ebp, esi, edi", Forms.Nothing, aliases: "pusha"),
        Control<Popal>(
            "popal", 0x63, MemoryChecked, "", "",
            "pop edi, esi, ebp, (skipped), ebx, edx, ecx, eax", Forms.Nothing, aliases: "popa"),
        Control<Leave>("leave", 0x64, MemoryChecked, "", "", "esp ← ebp; pop ebp", Forms.Nothing, aliases: "leavel"),
    ];
}
