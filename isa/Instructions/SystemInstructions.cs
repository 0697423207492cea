// Calls of the kernel, time, and every sensitive instruction.

using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Isa;

internal static class SystemInstructions
{
    internal static Instruction[] Rows =>
    [
        // mnemonic, opcode, privilege, flags written, flags read, meaning
        Control<Int>("int", 0x92, Unprivileged, "", "", "interrupt through the vector; #GP if its gate refuses", Forms.Immediate8),
        Control<Int3>("int3", 0x93, Unprivileged, "", "", "interrupt through vector 3; #GP if its gate refuses", Forms.Nothing),
        Control<Ud2>("ud2", 0x94, Unprivileged, "", "", "#UD, always", Forms.Nothing),
        Control<Rdtsc>(
            "rdtsc", 0x95, Unprivileged, "", "", "edx:eax ← instructions executed before", Forms.Nothing),
        System<Cli>("cli", 0xC0, Privileged, "i", "", "IF ← 0", Forms.Nothing),
        System<Sti>("sti", 0xC1, Privileged, "i", "", "IF ← 1", Forms.Nothing),
        System<Hlt>("hlt", 0xC2, Privileged, "", "i", "wait for an interrupt", Forms.Nothing),
        System<Iret>("iret", 0xC4, Privileged, "all", "", "eip, eflags, esp ← interrupt frame", Forms.Nothing, aliases: "iretl"),
        System<In>("in", 0xC5, Privileged, "", "", "accumulator ← port", Forms.In, Widths.All),
        System<Out>("out", 0xC6, Privileged, "", "", "port ← accumulator", Forms.Out, Widths.All),
        System<MovToSystem>(
            "mov", 0xC7, Privileged, "", "", "system register ← src", Forms.ToSystemRegister, Widths.Long),
        System<MovFromSystem>(
            "mov", 0xC8, Privileged, "", "", "dst ← system register", Forms.FromSystemRegister, Widths.Long),
        System<Invlpg>("invlpg", 0xC9, Privileged, "", "", "drop the cached translation of src's page", Forms.OneMemory),
        System<Pushfl>("pushfl", 0xCA, Privileged, "", "all", "push eflags", Forms.Nothing, aliases: "pushf"),
        System<Popfl>("popfl", 0xCB, Privileged, "oditszapc", "", "pop eflags; UM stays", Forms.Nothing, aliases: "popf"),
    ];
}
