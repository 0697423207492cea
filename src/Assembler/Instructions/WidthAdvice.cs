using Toy.Isa;

namespace Toy.Assembler.Instructions;

/// <summary>Words about sizes of registers.</summary>
internal static class WidthAdvice
{
    /// <summary>The 32-bit register that a register is part of, with its percent sign.</summary>
    public static string Containing(RegisterName register) => "%" + Registers.Name(Whole(register), Width.Long);

    /// <summary>What to write for a register at another width: "write %al", or that it has no such form.</summary>
    public static string At(RegisterName register, Width width)
    {
        var whole = Whole(register);
        if (width == Width.Byte && whole > Register.Ebx)
            return $"{register} has no 8-bit form: only %eax, %ecx, %edx and %ebx have";
        return $"write %{Registers.Name(whole, width)}";
    }

    public static string Bits(Width width) => width == Width.Byte ? "an 8-bit" : $"a {width.Bits()}-bit";

    // %ah is number 4 of the byte registers, and part of register 0.
    private static Register Whole(RegisterName register) =>
        register.Width == Width.Byte ? (Register)((int)register.Number & 3) : register.Number;
}
