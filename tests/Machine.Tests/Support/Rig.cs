// The machine that every test program runs on: 1 MiB of RAM, a disk, a console with something to say, a fixed seed.

using Toy.Assembler.Objects;
using Toy.Cpu;
using Toy.Cpu.Traps;
using Toy.Testing;

namespace Toy.Machine.Tests.Support;

internal static class Rig
{
    public const uint MemorySize = 1 << 20;

    /// <summary>Much more than any of the programs needs.</summary>
    public const ulong Budget = 2_000_000;

    private const ulong Seed = 1;

    /// <summary>A machine with nothing in its memory.</summary>
    public static Cpu.Machine Empty(TestConsole console, TestDisk disk, EngineChoice? engine = null) => new(new MachineConfiguration
    {
        Engine = engine ?? ChosenEngine.Of<EngineChoice>(),
        MemorySize = MemorySize,
        Console = console,
        Disk = disk,
        Seed = Seed,
    });

    /// <summary>A machine with a program in its memory, about to start.</summary>
    public static Cpu.Machine Load(Executable program, TestConsole? console = null, bool hasReadOnlyDisk = false) =>
        Load(program, console ?? new TestConsole(), new TestDisk(hasReadOnlyDisk));

    public static Cpu.Machine Load(Executable program, TestConsole console, TestDisk disk, EngineChoice? engine = null)
    {
        var machine = Empty(console, disk, engine);
        foreach (var segment in program.Segments)
            machine.Memory.Write(new PhysicalAddress(segment.Address), segment.Bytes.Span);
        machine.Eip = new VirtualAddress(program.Entry);
        return machine;
    }

    /// <summary>How a run ended, in the words of the programs' <c># ends:</c> lines.</summary>
    public static string Describe(RunResult result) => result switch
    {
        { Reason: ExitReason.PowerOff } => $"status {result.ExitStatus}",
        { Fault: UnhandledFault fault } => $"unhandled {fault.Vector} {fault.EntryVector} {fault.DoubleFaultVector}",
        { Reason: ExitReason.Halted } => "halted",
        _ => "out of budget",
    };
}
