// The registers that only the privileged mov reaches (spec/02-registers.md §4).

namespace Toy.Isa;

/// <summary>A system register's number in the encoding.</summary>
public enum SystemRegister : byte
{
    /// <summary>Which translation is on, and its options: see <see cref="ControlRegister0"/>.</summary>
    Cr0 = 0,

    /// <summary>The address of the last page fault.</summary>
    Cr2 = 2,

    /// <summary>The physical address of the page directory.</summary>
    Cr3 = 3,

    /// <summary>The address of the vector table.</summary>
    Idtr = 4,

    /// <summary>The stack that an interrupt from user mode switches to.</summary>
    Ksp = 5,

    /// <summary>Added to every user address under base and bound.</summary>
    Base = 6,

    /// <summary>The first user address out of reach under base and bound.</summary>
    Bound = 7,
}

public static class SystemRegisters
{
    /// <summary>One more than the highest number.</summary>
    public const int Count = 8;

    // Number 1 has no name: it is left free so that cr0, cr2 and cr3 keep x86's numbers.
    private static readonly string[] s_names = ["cr0", "", "cr2", "cr3", "idtr", "ksp", "base", "bound"];

    /// <summary>Whether a register of this number exists.</summary>
    public static bool Exists(int number) => (uint)number < Count && s_names[number].Length > 0;

    /// <summary>The name without the percent sign.</summary>
    public static string Name(SystemRegister register) => s_names[(int)register];

    /// <summary>Finds a system register by its name without the percent sign.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out SystemRegister register)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Exists(i) && name.SequenceEqual(s_names[i]))
            {
                register = (SystemRegister)i;
                return true;
            }
        }

        register = default;
        return false;
    }
}
