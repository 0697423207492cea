namespace Toy.Assembler.Directives;

/// <summary>Why a directive of GNU as can't be had on Toy.</summary>
internal static class UnsupportedDirectives
{
    public static string Reason(ReadOnlySpan<char> name) => name switch
    {
        ".intel_syntax" => "operands are written in AT&T order; compile without -masm=intel",
        ".code16" or ".code16gcc" or ".code64" => "Toy has 32-bit code only",
        ".altmacro" => "macros have GNU as's ordinary syntax only",
        ".octa" => "the largest number is 64 bits: use two .quad",
        ".tls_common" => "there is no thread-local storage",
        _ => "nothing on Toy needs it",
    };
}
