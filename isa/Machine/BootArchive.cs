// The form of the boot archive: a header, an entry for each file, the files' bytes. All numbers are little-endian.

namespace Toy.Isa;

/// <summary>Offsets and sizes, in bytes.</summary>
public static class BootArchive
{
    /// <summary>"TYAR".</summary>
    public const uint Magic = 0x5241_5954;

    /// <summary>In the header: the bytes of the whole archive.</summary>
    public const uint Size = 4;

    /// <summary>In the header: how many entries there are.</summary>
    public const uint Count = 8;

    /// <summary>Where the first entry begins.</summary>
    public const uint Entries = 16;

    /// <summary>In an entry: the name, which ends with a zero byte and fills its room with them.</summary>
    public const uint EntryName = 0;

    /// <summary>In an entry: where the file's bytes begin, from the archive's beginning.</summary>
    public const uint EntryOffset = 24;

    /// <summary>In an entry: how many bytes the file has.</summary>
    public const uint EntryLength = 28;

    public const uint EntrySize = 32;
}
