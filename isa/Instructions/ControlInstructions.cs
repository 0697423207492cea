// Where execution goes: jumps, calls, returns, loops. The conditional jumps are with the conditions.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class ControlInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Branch<Jmp>("jmp", 0x80, Unprivileged, "", "", "eip ← target"),
        Control<JmpIndirect>("jmp", 0x81, Unprivileged, "", "", "eip ← src", Forms.Indirect, aliases: "jmpl"),
        Control<Call>("call", 0x82, MemoryChecked, "", "", "push eip; eip ← target", Forms.Target, aliases: "calll"),
        Control<CallIndirect>(
            "call", 0x83, MemoryChecked, "", "", "push eip; eip ← src", Forms.Indirect, aliases: "calll"),
        Control<Ret>("ret", 0x84, MemoryChecked, "", "", "pop eip", Forms.Nothing, aliases: "retl"),
        Control<RetImmediate>(
            "ret", 0x85, MemoryChecked, "", "", "pop eip; esp ← esp + immediate", Forms.Immediate16, aliases: "retl"),
        Branch<Loop>("loop", 0x86, Unprivileged, "", "", "ecx ← ecx − 1; if it is not 0, eip ← target", "loopl"),
        Branch<LoopWhile<Equal>>(
            "loope", 0x87, Unprivileged, "", "z", "ecx ← ecx − 1; if it is not 0 and ZF is 1, eip ← target", "loopz"),
        Branch<LoopWhile<Not<Equal>>>(
            "loopne", 0x88, Unprivileged, "", "z", "ecx ← ecx − 1; if it is not 0 and ZF is 0, eip ← target", "loopnz"),
        Branch<Jecxz>("jecxz", 0x89, Unprivileged, "", "", "if ecx is 0, eip ← target"),
    ];
}
