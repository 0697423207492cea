// The general registers and their names at each width (spec/02-registers.md §1).

namespace Toy.Isa;

/// <summary>
/// A general register's number. At byte width the numbers 0–3 are the low and 4–7 the high bytes of eax, ecx, edx, ebx.
/// </summary>
public enum Register : byte
{
    Eax = 0,
    Ecx = 1,
    Edx = 2,
    Ebx = 3,
    Esp = 4,
    Ebp = 5,
    Esi = 6,
    Edi = 7,
}

/// <summary>A register as it is written: number and width.</summary>
public readonly record struct RegisterName(Register Number, Width Width)
{
    public override string ToString() => "%" + Registers.Name(Number, Width);
}

public static class Registers
{
    public const int Count = 8;

    private static readonly string[] s_long = ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"];
    private static readonly string[] s_word = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"];
    private static readonly string[] s_byte = ["al", "cl", "dl", "bl", "ah", "ch", "dh", "bh"];

    /// <summary>All names without the percent sign, in order of number.</summary>
    public static ReadOnlySpan<string> Names(Width width) => width switch
    {
        Width.Byte => s_byte,
        Width.Word => s_word,
        _ => s_long,
    };

    /// <summary>The name without the percent sign.</summary>
    public static string Name(Register register, Width width) => Names(width)[(int)register];

    /// <summary>Finds a general register by its name without the percent sign.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out RegisterName register)
    {
        for (var width = Width.Byte; width <= Width.Long; width++)
        {
            var names = Names(width);
            for (var i = 0; i < names.Length; i++)
            {
                if (name.SequenceEqual(names[i]))
                {
                    register = new RegisterName((Register)i, width);
                    return true;
                }
            }
        }

        register = default;
        return false;
    }
}
