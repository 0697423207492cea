// The ids of what can be wrong with an ELF file, TOY0600 to TOY0699. An id is never reused for something else.

namespace Toy.Assembler.Elf;

/// <summary>Ids of diagnostics about ELF files.</summary>
public static class ElfDiagnostics
{
    /// <summary>The file does not begin like an ELF file.</summary>
    public const string NotElf = "TOY0600";

    /// <summary>The file was made for another machine.</summary>
    public const string OtherMachine = "TOY0601";

    /// <summary>The file is 64-bit or big-endian.</summary>
    public const string OtherFormat = "TOY0602";

    /// <summary>An executable where an object is wanted, or the other way round.</summary>
    public const string OtherKind = "TOY0603";

    /// <summary>Something lies beyond the end of the file.</summary>
    public const string CutShort = "TOY0604";

    /// <summary>A header contradicts itself or another one.</summary>
    public const string BadHeader = "TOY0605";

    /// <summary>A section cannot be what its header says.</summary>
    public const string BadSection = "TOY0606";

    /// <summary>A symbol names a section, a name or a kind that is not there.</summary>
    public const string BadSymbol = "TOY0607";

    /// <summary>A relocation names a symbol or a field that is not there.</summary>
    public const string BadRelocation = "TOY0608";

    /// <summary>Well-formed, but of a kind that Toy does not have.</summary>
    public const string Unsupported = "TOY0609";

    /// <summary>A segment's addresses overflow, overlap another's, or miss the entry point.</summary>
    public const string BadSegment = "TOY0610";
}
