// A machine that boots the kernel, with input given beforehand and output kept.

using System.Text;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Testing;

namespace Toy.Kernel.Tests.Support;

/// <summary>How a run ended, what was printed, and how long it took.</summary>
internal sealed record KernelRun(string Output, RunResult Result, ulong Time)
{
    private const ulong Budget = 1_000_000_000;
    private const string Programs = "tests/Kernel.Tests/programs";

    /// <summary>Runs one of the test programs.</summary>
    public static KernelRun OfProgram(string name, params string[] arguments) => OfProgram(Mmu.Paging, name, arguments);

    /// <summary>Runs one of the test programs under one of the kernels.</summary>
    public static KernelRun OfProgram(Mmu mmu, string name, params string[] arguments) =>
        Of(KernelDisk.Program(Repository.PathOf($"{Programs}/{name}.s")), name, arguments, mmu: mmu);

    /// <summary>Runs a program that init finds under a name.</summary>
    public static KernelRun Of(byte[] program, string name, string[] arguments, string input = "", Mmu mmu = Mmu.Paging) =>
        OnDisk(SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [(name, program), SystemImage.Command([name, .. arguments])]), input);

    /// <summary>Types lines to the shell.</summary>
    public static KernelRun OfShell(string input, Mmu mmu = Mmu.Paging) => OnDisk(KernelDisk.BytesOf(mmu), input);

    /// <summary>Boots from a disk.</summary>
    public static KernelRun OnDisk(byte[] disk, string input = "", uint memory = MachineConfiguration.DefaultMemorySize)
    {
        var output = new StringBuilder();
        var script = new ConsoleScriptLine(0, null, Encoding.Latin1.GetBytes(input));
        var machine = Machine(disk, new ScriptedConsole([script], value => output.Append((char)value)), memory);
        var result = machine.Run(Budget);
        return new KernelRun(output.ToString(), result, machine.Time);
    }

    /// <summary>A machine about to boot.</summary>
    public static Cpu.Machine Machine(byte[] disk, IConsole console, uint memory = MachineConfiguration.DefaultMemorySize) =>
        new(new MachineConfiguration
        {
            MemorySize = memory,
            Console = console,
            Disk = new MemoryDiskImage(disk),
            Rom = KernelDisk.Rom,
        });
}
