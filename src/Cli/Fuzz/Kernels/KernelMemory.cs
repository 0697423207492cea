// What of a kernel's memory never changes, once it has booted: all but the books that it keeps. (MemoryAudit.cs reads those.)

using Toy.Cpu;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>Compares a kernel in memory with what was loaded from its disk.</summary>
internal static class KernelMemory
{
    private static readonly string[] s_fixedSections = [".text", ".rodata", ".vectors", ".handlers"];

    /// <summary>The first byte of the kernel's that has changed though nobody may change it; or null.</summary>
    public static string? Change(Machine machine, KernelBuild kernel, ReadOnlySpan<byte> disk)
    {
        foreach (var section in kernel.Program.Sections.Where(section => s_fixedSections.Contains(section.Name)))
        {
            if (Difference(machine, kernel, section.Address, section.Contents.Span) is { } at)
                return FormattableString.Invariant($"the kernel's {section.Name} has changed at {at:x8}");
        }

        // The archive lies behind the kernel as it lay on the disk.
        var archive = disk[(int)(SystemDisk.ArchiveSector * DiskGeometry.SectorSize)..];
        Span<byte> address = stackalloc byte[sizeof(uint)];
        Read(machine, kernel, kernel["archive"], address);
        if (Difference(machine, kernel, BitConverter.ToUInt32(address), archive) is { } place)
            return FormattableString.Invariant($"the boot archive has changed at {place:x8}");
        return kernel.Mmu == Toy.Loader.Mmu.Paging ? DirectoryChange(machine, kernel) : null;
    }

    /// <summary>The kernel's half of the page directories: all RAM, for the kernel alone; the other half of the first is empty.</summary>
    private static string? DirectoryChange(Machine machine, KernelBuild kernel)
    {
        var directory = new byte[PageTable.PageSize];
        Read(machine, kernel, kernel["kernel_directory"], directory);
        var firstKernel = kernel["KERNEL_BASE"] / PageTable.LargePageSize;
        for (uint i = 0; i < PageTable.Entries; i++)
        {
            var physical = (i - firstKernel) * PageTable.LargePageSize;
            var expected = i >= firstKernel && physical < machine.Memory.Size ? physical | PageTable.P | PageTable.W | PageTable.PS : 0;
            var entry = BitConverter.ToUInt32(directory, (int)i * sizeof(uint)) & ~(PageTable.A | PageTable.D);
            if (entry != expected)
                return FormattableString.Invariant($"entry {i} of the kernel's page directory is {entry:x8}, not {expected:x8}");
        }

        return null;
    }

    private static uint? Difference(Machine machine, KernelBuild kernel, uint address, ReadOnlySpan<byte> expected)
    {
        var bytes = new byte[expected.Length];
        Read(machine, kernel, address, bytes);
        var same = expected.CommonPrefixLength(bytes);
        return same == expected.Length ? null : address + (uint)same;
    }

    private static void Read(Machine machine, KernelBuild kernel, uint address, Span<byte> bytes) =>
        machine.Memory.Read(new PhysicalAddress(address - kernel["KERNEL_BASE"]), bytes);
}
