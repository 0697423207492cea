// What the assembler produces and the linker consumes: sections, symbols and relocations, free of any file format.
// Elf/ turns it into ELF32 bytes and back.

namespace Toy.Assembler.Objects;

/// <summary>One relocatable object: the result of assembling one source file, or of reading one ELF object.</summary>
public sealed class ObjectFile(string name)
{
    /// <summary>
    /// More sections than this, .text, .data and .bss always included, do not fit ELF's 16-bit section numbers with their
    /// relocations and groups.
    /// </summary>
    public const int MaximumSections = 20_000;

    /// <summary>The name diagnostics and link maps show, usually the file's path as the user gave it.</summary>
    public string Name { get; } = name;

    /// <summary>Sections in the order in which they were opened.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>Symbols in the order in which they were first met; locals and globals mixed.</summary>
    public List<Symbol> Symbols { get; } = [];
}
