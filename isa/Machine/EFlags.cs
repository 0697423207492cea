// The bits of eflags: x86's positions, and bit 12 for the mode (spec/02-registers.md §3).

namespace Toy.Isa;

public static class EFlags
{
    public const uint CF = 1 << 0;
    public const uint PF = 1 << 2;
    public const uint AF = 1 << 4;
    public const uint ZF = 1 << 6;
    public const uint SF = 1 << 7;
    public const uint TF = 1 << 8;
    public const uint IF = 1 << 9;
    public const uint DF = 1 << 10;
    public const uint OF = 1 << 11;

    /// <summary>The mode bit: 0 kernel, 1 user.</summary>
    public const uint UM = 1 << 12;

    /// <summary>Bit 1 reads as one, as on x86.</summary>
    public const uint AlwaysOne = 1 << 1;

    /// <summary>The six flags that arithmetic writes.</summary>
    public const uint Status = OF | SF | ZF | AF | PF | CF;

    /// <summary>Every bit that can be changed; the others are fixed.</summary>
    public const uint Changeable = Status | TF | IF | DF | UM;

    // In the order of the letters in the instruction table.
    private const string Letters = "oditszapcu";
    private static readonly uint[] s_bits = [OF, DF, IF, TF, SF, ZF, AF, PF, CF, UM];
    private static readonly string[] s_names = ["OF", "DF", "IF", "TF", "SF", "ZF", "AF", "PF", "CF", "UM"];

    /// <summary>Reads a column of the instruction table: letters of <c>oditszapcu</c>, or <c>all</c>.</summary>
    /// <exception cref="FormatException">A letter names no flag.</exception>
    public static uint Parse(string letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        if (letters == "all")
            return Changeable;
        uint bits = 0;
        foreach (var letter in letters)
        {
            var index = Letters.IndexOf(letter, StringComparison.Ordinal);
            bits |= index >= 0 ? s_bits[index] : throw new FormatException($"'{letter}' names no flag");
        }

        return bits;
    }

    /// <summary>The names of the bits set, highest-ranking first, separated by blanks: <c>OF ZF CF</c>.</summary>
    public static string Format(uint eflags)
    {
        var text = "";
        for (var i = 0; i < s_bits.Length; i++)
        {
            if ((eflags & s_bits[i]) != 0)
                text += text.Length == 0 ? s_names[i] : " " + s_names[i];
        }

        return text;
    }

    /// <summary>Name and bit of every flag, for generated text.</summary>
    public static IEnumerable<(string Name, uint Bit)> All => s_names.Zip(s_bits);
}
