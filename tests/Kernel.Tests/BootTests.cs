// From power-on to the first program, and what goes wrong on the way.

using Toy.Cli.Programs;
using Toy.Isa;
using Toy.Kernel.Tests.Support;

namespace Toy.Kernel.Tests;

public class BootTests
{
    private const int Sector = DiskGeometry.SectorSize;
    private const int ArchiveStart = (int)SystemDisk.ArchiveSector * Sector;

    [Theory]
    [InlineData(Mmu.Paging, 16 << 10, "ROM: there is not enough memory for a boot sector: 32 KiB are needed\n")]
    [InlineData(Mmu.Paging, 28 << 10, "ROM: there is not enough memory for a boot sector: 32 KiB are needed\n")]
    [InlineData(Mmu.Paging, 32 << 10, "boot: the kernel needs more memory\n")]
    [InlineData(Mmu.Paging, 124 << 10, "boot: the kernel needs more memory\n")]
    [InlineData(Mmu.Paging, 128 << 10, "kernel: less than 3 MiB of memory is too little\n")]
    [InlineData(Mmu.Paging, 1 << 20, "kernel: less than 3 MiB of memory is too little\n")]
    [InlineData(Mmu.Bound, 128 << 10, "kernel: less than 3 MiB of memory is too little\n")]
    [InlineData(Mmu.Bound, 3068 << 10, "kernel: less than 3 MiB of memory is too little\n")]
    public void Too_little_memory_is_said(Mmu mmu, uint memory, string output)
    {
        var run = KernelRun.OnDisk(KernelDisk.BytesOf(mmu), memory: memory);

        Assert.Equal(output, run.Output);
        run.AssertStatus(1);
    }

    [Theory]
    [EachMmu]
    public void The_least_memory_is_enough_for_a_command(Mmu mmu)
    {
        var run = KernelRun.OnDisk(KernelDisk.BytesOf(mmu), "echo enough\n", memory: 3 << 20);

        Assert.Equal("$ enough\n$ \n", run.Output);
        run.AssertStatus(0);
    }

    [Theory]
    [EachMmu]
    public void A_disk_without_a_boot_sector_is_said(Mmu mmu)
    {
        var disk = KernelDisk.BytesOf(mmu).ToArray();
        disk[Sector - 1] = 0;
        var run = KernelRun.OnDisk(disk);

        Assert.Equal("ROM: the disk's first sector is no boot sector: it doesn't end in 55 aa\n", run.Output);
        run.AssertStatus(1);
    }

    [Theory]
    [EachMmu]
    public void A_disk_without_a_kernel_is_said(Mmu mmu)
    {
        var run = KernelRun.OnDisk(KernelDisk.BytesOf(mmu)[..Sector]);

        Assert.Equal("boot: there is no kernel on the disk\n", run.Output);
        run.AssertStatus(1);
    }

    [Theory]
    [EachMmu]
    public void A_disk_without_an_archive_is_a_panic(Mmu mmu)
    {
        var disk = KernelDisk.BytesOf(mmu).ToArray();
        disk.AsSpan(ArchiveStart, Sector).Clear();
        var run = KernelRun.OnDisk(disk);

        Assert.StartsWith("panic: there is no boot archive on the disk\n", run.Output, StringComparison.Ordinal);
        run.AssertStatus(KernelRun.PanicStatus);
    }

    [Theory]
    [EachMmu]
    public void An_archive_that_is_cut_off_is_a_panic(Mmu mmu)
    {
        var run = KernelRun.OnDisk(KernelDisk.BytesOf(mmu)[..^(4 * Sector)]);

        Assert.StartsWith("panic: the boot archive cannot be read", run.Output, StringComparison.Ordinal);
        run.AssertStatus(KernelRun.PanicStatus);
    }

    [Theory]
    [EachMmu]
    public void An_archive_without_init_is_a_panic(Mmu mmu)
    {
        var disk = SystemImage.WithArchive(KernelDisk.BytesOf(mmu).AsSpan(0, ArchiveStart), ArchiveFiles.Write([]));
        var run = KernelRun.OnDisk(disk);

        Assert.StartsWith("panic: there is no init in the boot archive\n", run.Output, StringComparison.Ordinal);
        run.AssertStatus(KernelRun.PanicStatus);
    }
}
