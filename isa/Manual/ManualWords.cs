// The words that pages and lists share: flags, sizes, privilege and traps of a row.

using System.Text;

namespace Toy.Isa.Manual;

internal static class ManualWords
{
    internal const string None = "none";

    /// <summary>The letters that the table uses for flags, in its order: <c>oszapc</c>.</summary>
    internal static string FlagLetters(uint flags)
    {
        var text = new StringBuilder();
        foreach (var (name, bit) in EFlags.All)
        {
            if ((flags & bit) != 0)
                text.Append(char.ToLowerInvariant(name[0]));
        }

        return text.ToString();
    }

    /// <summary>Names of flags, or "none".</summary>
    internal static string FlagNames(uint flags) => flags == 0 ? None : EFlags.Format(flags);

    /// <summary>The flags that IA-32 leaves undefined; a shift's depend on its count.</summary>
    internal static string UndefinedFlags(Instruction row) =>
        FlagNames(row.FlagsUndefined) + (row.Shape is "Shift" or "DoubleShift" ? " (depending on the count)" : "");

    /// <summary>The suffix letters of the sizes: <c>bwl</c>; a dash where the size is not a choice.</summary>
    internal static string SizeLetters(Instruction row)
    {
        if (!row.HasSuffix)
            return "-";
        var text = new StringBuilder();
        foreach (var width in WidthsOf(row))
            text.Append(width.Suffix());
        return text.ToString();
    }

    internal static string SizeNames(Instruction row) =>
        row.HasSuffix ? string.Join(", ", WidthsOf(row).Select(WidthName)) : "fixed";

    internal static string WidthName(Width width) => width switch
    {
        Width.Byte => "byte",
        Width.Word => "word",
        _ => "long",
    };

    internal static IEnumerable<Width> WidthsOf(Instruction row)
    {
        for (var width = Width.Byte; width <= Width.Long; width++)
        {
            if (row.Sizes.Includes(width))
                yield return width;
        }
    }

    internal static string PrivilegeName(Privilege privilege) => privilege switch
    {
        Privilege.Unprivileged => "unprivileged",
        Privilege.MemoryChecked => "memory-checked",
        _ => "privileged",
    };

    /// <summary>The class with its consequence.</summary>
    internal static string PrivilegeSentence(Privilege privilege) => PrivilegeName(privilege) + privilege switch
    {
        Privilege.Unprivileged => ": the same in both modes",
        Privilege.MemoryChecked => ": the same in both modes, unless an address is out of the mode's reach",
        _ => ": #GP in user mode",
    };

    /// <summary>The prefixes that may stand before it, in words.</summary>
    internal static string Prefixes(Instruction row) => row.Repeat switch
    {
        Repeat.Count => "rep",
        Repeat.WhileFlag => "repe, repne",
        _ when row.IsLockable => "lock, where the destination is in memory",
        _ => None,
    };

    /// <summary>The exceptions that it may raise beside #UD for an unused encoding.</summary>
    internal static string Traps(Instruction row)
    {
        var traps = new List<string>();
        if (row.Privilege == Privilege.Privileged)
            traps.Add("#GP in user mode");

        // What only this instruction raises is part of its meaning: "#DE if src is 0".
        for (var vector = 0; vector < Vectors.Timer; vector++)
        {
            if (Vectors.Mnemonic((byte)vector) is { } name && row.Meaning.Contains(name, StringComparison.Ordinal))
                traps.Add(name);
        }

        if (UsesMemory(row))
            traps.Add("#PF, #BR, #BE for an address out of reach");
        return traps.Count == 0 ? None : string.Join("; ", traps);
    }

    /// <summary>The names that the assembler takes for a row, the canonical ones first.</summary>
    internal static IEnumerable<string> Spellings(Instruction row)
    {
        foreach (var name in row.Aliases.Prepend(row.Mnemonic))
        {
            yield return name;
            if (!row.HasSuffix)
                continue;
            foreach (var width in WidthsOf(row))
                yield return name + width.Suffix();
        }
    }

    // lea and invlpg name an address without touching what is there.
    private static bool UsesMemory(Instruction row)
    {
        if (row.Privilege == Privilege.MemoryChecked)
            return true;
        if (row.Shape is "Address" or "System")
            return false;
        foreach (var syntax in row.Syntaxes)
        {
            if (syntax.HasMemory)
                return true;
        }

        return false;
    }
}
