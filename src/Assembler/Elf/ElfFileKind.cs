namespace Toy.Assembler.Elf;

/// <summary>Tells files apart by their first bytes, before anything is read in earnest.</summary>
public static class ElfFileKind
{
    private const int TypeOffset = 16;

    /// <summary>Whether a file claims to be ELF of any kind.</summary>
    public static bool IsElf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\u007FELF"u8);

    /// <summary>Whether a file claims to be an ELF executable.</summary>
    public static bool IsExecutable(ReadOnlySpan<byte> bytes) =>
        IsElf(bytes) && bytes.Length > TypeOffset && bytes[TypeOffset] == ElfNumbers.TypeExecutable;
}
