using Toy.Assembler.Objects;

namespace Toy.Assembler.Sections;

/// <summary>Type and flags that a section has by its name when its directive says nothing (System V ABI, figure 4-13).</summary>
internal static class SectionDefaults
{
    private const SectionFlags Code = SectionFlags.Alloc | SectionFlags.Execute;
    private const SectionFlags ReadWrite = SectionFlags.Alloc | SectionFlags.Write;

    public static (SectionType Type, SectionFlags Flags) Of(string name) => Stem(name) switch
    {
        ".text" or ".init" or ".fini" => (SectionType.ProgBits, Code),
        ".data" or ".data1" => (SectionType.ProgBits, ReadWrite),
        ".bss" => (SectionType.NoBits, ReadWrite),
        ".rodata" or ".rodata1" => (SectionType.ProgBits, SectionFlags.Alloc),
        ".init_array" => (SectionType.InitArray, ReadWrite),
        ".fini_array" => (SectionType.FiniArray, ReadWrite),
        ".preinit_array" => (SectionType.PreinitArray, ReadWrite),
        _ when name.StartsWith(".note", StringComparison.Ordinal) && name != ".note.GNU-stack" =>
            (SectionType.Note, SectionFlags.None),
        _ => (SectionType.ProgBits, SectionFlags.None),
    };

    /// <summary>Arrays of function pointers have entries of one pointer.</summary>
    public static uint EntrySize(SectionType type) =>
        type is SectionType.InitArray or SectionType.FiniArray or SectionType.PreinitArray ? 4u : 0;

    // .text.startup is a .text.
    private static string Stem(string name)
    {
        var dot = name.IndexOf('.', Math.Min(1, name.Length));
        return dot < 0 ? name : name[..dot];
    }
}
