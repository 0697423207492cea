// How the disk that Toy boots from is laid out, for the kernel that reads it and the tools that make it.

namespace Toy.Isa;

/// <summary>A boot sector, the kernel as it lies in memory, and the boot archive.</summary>
public static class SystemDisk
{
    /// <summary>The kernel's first sector.</summary>
    public const uint KernelSector = 1;

    /// <summary>How many sectors the kernel has room in; the boot sector reads all of them.</summary>
    public const uint KernelSectors = 127;

    /// <summary>The archive's first sector.</summary>
    public const uint ArchiveSector = KernelSector + KernelSectors;
}
