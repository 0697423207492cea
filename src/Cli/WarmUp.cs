// A short command spends most of its time making Toy's own code ready to run, also where it was compiled ahead of time
// (AheadOfTime). What every assembly and every run needs is readied on other cores while the command line is still being
// read. No result depends on it.

using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Sources;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cli;

internal static class WarmUp
{
    private const string Instruction = "nop\n";
    private const string Program = "_start:\n";

    private const uint BootMemory = 4 << 20;
    private const ulong BootTime = 300_000;

    // The program has no instruction, so it need not wait for the table, which another thread is making.
    private static AssemblerOptions Options => new() { Instructions = new InstructionTable([]) };

    /// <summary>Starts the threads that a command will profit from.</summary>
    public static void Start(string command, bool isBare)
    {
        var assembles = command is "asm" or "run" or "ld" or "cc" or "dis" or "explain" or "translate" or "disk";
        var runs = command is "run" or "explain" or "translate";
        if (assembles)
        {
            Begin(AssembleInstruction);
            Begin(runs ? Link : Assemble);
        }

        if (runs)
            Begin(isBare ? Run : Boot);
    }

    // Background threads: a command that ends early does not wait for them.
    private static void Begin(ThreadStart work) => new Thread(work) { IsBackground = true }.Start();

    private static void AssembleInstruction() =>
        SourceAssembler.Assemble(new SourceText("", Instruction), new AssemblerOptions(), new DiagnosticBag());

    private static void Assemble()
    {
        if (SourceAssembler.Assemble(new SourceText("", Program), Options, new DiagnosticBag()) is { } result)
            ElfObjectWriter.Write(result.Object);
    }

    private static void Link()
    {
        var diagnostics = new DiagnosticBag();
        var options = Options with { DebugLines = true };
        if (SourceAssembler.Assemble(new SourceText("", Program), options, diagnostics) is { } result)
            Linker.Link([result.Object], new LinkOptions(), diagnostics);
    }

    // The installed kernel, far enough for its first program to have begun.
    private static void Boot()
    {
        var (rom, _) = HostFiles.TryRead(InstalledFiles.BootRom);
        var (disk, _) = HostFiles.TryRead(InstalledFiles.SystemDisk(Mmu.Paging));
        if (rom is null || disk is null)
            return;
        var machine = new Machine(new MachineConfiguration { Rom = rom, Disk = new MemoryDiskImage(disk), MemorySize = BootMemory });
        machine.Run(BootTime);
    }

    private static void Run()
    {
        var machine = new Machine(new MachineConfiguration { MemorySize = PhysicalMemory.SmallestSize });
        machine.Run(1);
    }
}
