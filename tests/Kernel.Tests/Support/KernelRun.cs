// A machine that boots the kernel, with input given beforehand and output kept.

using System.Text;
using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Testing;
using Xunit.Sdk;

namespace Toy.Kernel.Tests.Support;

/// <summary>How a run ended, what was printed, and how long it took.</summary>
internal sealed record KernelRun(string Output, RunResult Result, ulong Time)
{
    /// <summary>More than any program here needs, and little enough for all of them to fail in a minute.</summary>
    private const ulong Budget = 100_000_000;

    /// <summary>The machine's status after the kernel's own end.</summary>
    public const byte PanicStatus = 255;

    private const string Programs = "tests/Kernel.Tests/programs";

    /// <summary>Runs one of the test programs.</summary>
    public static KernelRun OfProgram(string name, params string[] arguments) => OfProgram(Mmu.Paging, name, arguments);

    /// <summary>Runs one of the test programs under one of the kernels.</summary>
    public static KernelRun OfProgram(Mmu mmu, string name, params string[] arguments) =>
        Of(KernelDisk.Program(Repository.PathOf($"{Programs}/{name}.s")), name, arguments, mmu: mmu);

    /// <summary>Runs a program that init finds under a name, with bytes of a file as its input.</summary>
    public static KernelRun Of(byte[] program, string name, string[] arguments, string input = "", Mmu mmu = Mmu.Paging, ulong budget = Budget) =>
        Checked(
            SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [(name, program), SystemImage.Command([name, .. arguments])]),
            input, mmu, MachineConfiguration.DefaultMemorySize, budget, isTyped: false);

    /// <summary>Runs a command with more files in the archive.</summary>
    public static KernelRun OfFiles(IReadOnlyList<(string Name, byte[] Bytes)> files, IReadOnlyList<string> command, Mmu mmu) =>
        Checked(
            SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [.. files, SystemImage.Command(command)]),
            "", mmu, MachineConfiguration.DefaultMemorySize, Budget);

    /// <summary>Types lines to the shell.</summary>
    public static KernelRun OfShell(string input, Mmu mmu = Mmu.Paging, params IReadOnlyList<(string Name, byte[] Bytes)> files) =>
        Checked(SystemImage.WithFiles(KernelDisk.BytesOf(mmu), files), input, mmu, MachineConfiguration.DefaultMemorySize, Budget);

    /// <summary>Boots from a disk, whatever is on it.</summary>
    public static KernelRun OnDisk(byte[] disk, string input = "", uint memory = MachineConfiguration.DefaultMemorySize) =>
        Boot(disk, input, memory, Budget).Run;

    /// <summary>Boots from a disk with a kernel that must come to its end, with every page accounted for.</summary>
    private static KernelRun Checked(byte[] disk, string input, Mmu mmu, uint memory, ulong budget, bool isTyped = true)
    {
        var (run, machine) = Boot(disk, input, memory, budget, isTyped);
        if (run.Result.Reason != ExitReason.PowerOff)
            throw new XunitException($"The kernel did not switch the power off within {budget} instructions ({run.Result.Reason}). It printed:\n{run.Output}");
        if (run.Result.ExitStatus != PanicStatus && MemoryAudit.Problems(machine, KernelDisk.Build(mmu)) is { Length: > 0 } problems)
            throw new XunitException($"The kernel's books of its memory are wrong at the end:\n{problems}It printed:\n{run.Output}");
        return run;
    }

    /// <summary>Fails unless the power went off with a status.</summary>
    public void AssertStatus(byte status) => Assert.Equal(new RunResult(ExitReason.PowerOff, status), Result);

    private static (KernelRun Run, Cpu.Machine Machine) Boot(byte[] disk, string input, uint memory, ulong budget, bool isTyped = true)
    {
        var output = new StringBuilder();
        var script = new ConsoleScriptLine(0, null, Encoding.Latin1.GetBytes(input));
        var console = new ScriptedConsole([script], value => output.Append((char)value)) { IsTyped = isTyped };
        var machine = Machine(disk, console, memory);
        var result = machine.Run(budget);
        return (new KernelRun(output.ToString(), result, machine.Time), machine);
    }

    /// <summary>A machine about to boot.</summary>
    public static Cpu.Machine Machine(
        byte[] disk, IConsole console, uint memory = MachineConfiguration.DefaultMemorySize, EngineChoice? engine = null) =>
        new(new MachineConfiguration
        {
            Engine = engine ?? ChosenEngine.Of<EngineChoice>(),
            MemorySize = memory,
            Console = console,
            Disk = new MemoryDiskImage(disk),
            Rom = KernelDisk.Rom,
        });
}
