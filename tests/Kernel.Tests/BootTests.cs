// From power-on to the first program, and what goes wrong on the way.

using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Isa;
using Toy.Kernel.Tests.Support;

namespace Toy.Kernel.Tests;

public class BootTests
{
    private const int Sector = DiskGeometry.SectorSize;
    private const int ArchiveStart = (int)SystemDisk.ArchiveSector * Sector;

    private static readonly RunResult s_panic = new(ExitReason.PowerOff, 255);

    [Theory]
    [InlineData(64 << 10, "boot: the kernel needs more memory\n", 1)]
    [InlineData(512 << 10, "kernel: less than 1 MiB of memory is too little\n", 1)]
    public void Too_little_memory_is_said(uint memory, string output, byte status)
    {
        var run = KernelRun.OnDisk(KernelDisk.Bytes, memory: memory);

        Assert.Equal(output, run.Output);
        Assert.Equal(new RunResult(ExitReason.PowerOff, status), run.Result);
    }

    [Fact]
    public void A_disk_without_a_kernel_is_said()
    {
        var run = KernelRun.OnDisk(KernelDisk.Bytes[..Sector]);

        Assert.Equal("boot: there is no kernel on the disk\n", run.Output);
        Assert.Equal(new RunResult(ExitReason.PowerOff, 1), run.Result);
    }

    [Fact]
    public void A_disk_without_an_archive_is_a_panic()
    {
        var disk = KernelDisk.Bytes.ToArray();
        disk.AsSpan(ArchiveStart, Sector).Clear();
        var run = KernelRun.OnDisk(disk);

        Assert.StartsWith("panic: there is no boot archive on the disk\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(s_panic, run.Result);
    }

    [Fact]
    public void An_archive_that_is_cut_off_is_a_panic()
    {
        var run = KernelRun.OnDisk(KernelDisk.Bytes[..^(4 * Sector)]);

        Assert.StartsWith("panic: the boot archive cannot be read", run.Output, StringComparison.Ordinal);
        Assert.Equal(s_panic, run.Result);
    }

    [Fact]
    public void An_archive_without_init_is_a_panic()
    {
        var disk = SystemImage.WithArchive(KernelDisk.Bytes.AsSpan(0, ArchiveStart), ArchiveFiles.Write([]));
        var run = KernelRun.OnDisk(disk);

        Assert.StartsWith("panic: there is no init in the boot archive\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(s_panic, run.Result);
    }
}
