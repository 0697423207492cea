// Names of the machines whose objects a student is likely to have at hand (registry of e_machine values).

namespace Toy.Assembler.Elf;

internal static class ElfMachines
{
    public static string NameOf(ushort machine) => machine switch
    {
        0 => "no machine at all",
        2 => "SPARC",
        3 => "Intel 80386",
        8 => "MIPS",
        20 => "PowerPC",
        21 => "64-bit PowerPC",
        22 => "IBM S/390",
        40 => "ARM",
        62 => "AMD x86-64",
        183 => "ARM AArch64",
        243 => "RISC-V",
        247 => "eBPF",
        258 => "LoongArch",
        _ => $"machine 0x{machine:x}",
    };
}
