// Which input section goes into which output section, and in which order: the rows of GNU ld's default script that matter
// for a static program. What no row matches keeps its name and is placed by its flags.

namespace Toy.Assembler.Linking;

internal static class SectionRules
{
    /// <summary>The rank of sections that no row matches.</summary>
    public const int Orphan = int.MaxValue;

    /// <summary>The name of the section that common symbols are put in.</summary>
    public const string Common = "COMMON";

    private const string InitArray = ".init_array";
    private const string FiniArray = ".fini_array";

    // A pattern that ends in * matches every name that begins like it.
    private static readonly (string Output, string[] Patterns)[] Rows =
    [
        (".init", [".init"]),
        (".text", [".text.unlikely", ".text.unlikely.*"]),
        (".text", [".text.exit", ".text.exit.*"]),
        (".text", [".text.startup", ".text.startup.*"]),
        (".text", [".text.hot", ".text.hot.*"]),
        (".text", [".text", ".text.*"]),
        (".fini", [".fini"]),
        (".rodata", [".rodata", ".rodata.*"]),
        (".rodata1", [".rodata1"]),
        (".eh_frame", [".eh_frame", ".eh_frame.*"]),
        (".gcc_except_table", [".gcc_except_table", ".gcc_except_table.*"]),
        (".preinit_array", [".preinit_array"]),
        (InitArray, [InitArray + ".*"]),
        (InitArray, [InitArray]),
        (FiniArray, [FiniArray + ".*"]),
        (FiniArray, [FiniArray]),
        (".data.rel.ro", [".data.rel.ro.local", ".data.rel.ro.local.*"]),
        (".data.rel.ro", [".data.rel.ro", ".data.rel.ro.*"]),
        (".got", [".got", ".got.*"]),
        (".data", [".data", ".data.*"]),
        (".data1", [".data1"]),
        (".bss", [".bss", ".bss.*"]),
        (".bss", [Common]),
    ];

    /// <summary>Sections that say something to a linker and nothing to a program.</summary>
    private static readonly string[] Dropped = [".note.GNU-stack", ".gnu_debuglink", ".gnu.lto_*", ".llvm_addrsig"];

    /// <summary>The output section's name and the row that chose it.</summary>
    public static (string Output, int Row) Find(string name)
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            foreach (var pattern in Rows[row].Patterns)
            {
                if (Matches(name, pattern))
                    return (Rows[row].Output, row);
            }
        }

        return (name, Orphan);
    }

    public static bool IsDropped(string name) => Array.Exists(Dropped, pattern => Matches(name, pattern));

    /// <summary>
    /// The number at the end of <c>.init_array.00100</c>: constructors with lower numbers come first, those without a number
    /// last.
    /// </summary>
    public static uint Priority(string name)
    {
        foreach (var array in (ReadOnlySpan<string>)[InitArray, FiniArray])
        {
            if (name.Length > array.Length + 1 && name.StartsWith(array, StringComparison.Ordinal) &&
                uint.TryParse(name.AsSpan(array.Length + 1), System.Globalization.NumberStyles.None, null, out var priority))
                return priority;
        }

        return uint.MaxValue;
    }

    private static bool Matches(string name, string pattern) => pattern[^1] == '*'
        ? name.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
        : name == pattern;
}
