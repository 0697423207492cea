// Programs that try, or happen, to do harm: the kernel goes on, unchanged, and gets back every page.

using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class HostilityTests
{
    [Theory]
    [InlineData(Mmu.Paging, "hostile", "20", "2000")]
    [InlineData(Mmu.Paging, "nonsense", "200")]
    [InlineData(Mmu.Bound, "hostile", "20", "2000")]
    [InlineData(Mmu.Bound, "nonsense", "200")]
    public void Kernel_survives(Mmu mmu, string name, params string[] arguments)
    {
        var program = KernelDisk.Program(Repository.PathOf($"tests/Kernel.Tests/programs/{name}.s"));
        var disk = SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [(name, program), SystemImage.Command([name, .. arguments])]);
        var machine = KernelRun.Machine(disk, new ScriptedConsole([], _ => { }));

        var result = machine.Run(200_000_000);

        Assert.Equal(new RunResult(ExitReason.PowerOff, 0), result);
        Assert.Equal("", MemoryAudit.Problems(machine, KernelDisk.Build(mmu)));
        foreach (var section in KernelDisk.KernelOf(mmu).Sections.Where(section => section.Name is ".text" or ".rodata"))
        {
            var bytes = new byte[section.Size];
            machine.Memory.Read(new PhysicalAddress(section.Address - KernelDisk.KernelBase(mmu)), bytes);
            var segment = KernelDisk.KernelOf(mmu).Segments.Single(s => section.Address - s.Address < s.Bytes.Length);
            Assert.Equal(segment.Bytes.Slice((int)(section.Address - segment.Address), bytes.Length).ToArray(), bytes);
        }
    }
}
