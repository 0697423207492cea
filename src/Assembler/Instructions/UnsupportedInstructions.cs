namespace Toy.Assembler.Instructions;

/// <summary>Instructions of the Intel 386 family that Toy leaves out, with the reason.</summary>
internal static class UnsupportedInstructions
{
    /// <summary>Why there is no such instruction, or null when it isn't one of Intel's.</summary>
    public static string? Explain(string mnemonic) => mnemonic switch
    {
        "lgdt" or "sgdt" or "lldt" or "sldt" or "ltr" or "str" or "ljmp" or "lcall" or "lret" or "lds" or "les" or "lss" =>
            "Toy has no segments: memory is flat",
        "lidt" or "sidt" or "lidtl" => "the vector table's address is a system register: movl %eax, %idtr",
        "lgdtl" or "lmsw" or "smsw" or "clts" => "what the machine needs of it is in %cr0",
        "cpuid" or "rdmsr" or "wrmsr" or "rdpmc" or "wbinvd" or "invd" =>
            "there is one model of Toy: nothing is to be asked or set",
        "popcnt" or "lzcnt" or "tzcnt" or "andn" => "it is left out: adding it is an exercise",
        "daa" or "das" or "aaa" or "aas" or "aam" or "aad" or "xlat" or "xlatb" or "bound" or "boundl" or "enter" or "into" =>
            "it is left out: compilers don't use it, and adding it is an exercise",
        "sysenter" or "sysexit" or "syscall" or "sysret" => "system calls are made with int $64",
        "insb" or "insw" or "insl" or "outsb" or "outsw" or "outsl" =>
            "ports are read and written by in and out, the disk by DMA",
        "endbr32" => "Toy has no control-flow enforcement: compile with -fcf-protection=none",
        "fwait" or "emms" or "ldmxcsr" or "stmxcsr" => FloatingPoint,
        _ => LooksLikeFloatingPoint(mnemonic) ? FloatingPoint : null,
    };

    private const string FloatingPoint =
        "Toy has no floating point and no vectors: compile with -mno-80387 -mno-sse -mno-mmx, and use integers";

    private static bool LooksLikeFloatingPoint(string mnemonic) => mnemonic switch
    {
        ['f', 'l' or 's' or 'a' or 'm' or 'd' or 'c' or 'x' or 'n' or 'i', ..] when mnemonic.Length is > 2 and < 9 => true,
        ['m', 'o', 'v', 's' or 'a' or 'u' or 'd' or 'q', 's' or 'p' or 'd' or 'q', ..] =>
            mnemonic is not ("movsd" or "movsl" or "movsq"),
        ['p', 'x' or 'a' or 's' or 'u' or 'm' or 'c', ..] when mnemonic.EndsWith('d') || mnemonic.EndsWith('q') =>
            mnemonic.Length > 3,
        ['c', 'v', 't', ..] => true,
        _ => mnemonic.EndsWith("ss", StringComparison.Ordinal) || mnemonic.EndsWith("sd", StringComparison.Ordinal)
            ? mnemonic[..^2] is "add" or "sub" or "mul" or "div" or "sqrt" or "ucomi" or "comi" or "min" or "max"
            : mnemonic is "movd" or "movq" or "xorps" or "xorpd" or "andps" or "andpd",
    };
}
