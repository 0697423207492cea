// One case: some pages of random bytes, run in user mode from each of their places, under the tiny kernel; with paging or with
// base and bound, as the seed says.

using Toy.Assembler.Objects;
using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Runs random bytes in user mode and checks that nothing of the kernel's has changed.</summary>
internal sealed class UserProgram
{
    // An attempt is at most a tick of the timer and the handler's some hundred instructions; there is one a byte at most.
    private const ulong Budget = GuestMemory.CodeSize * 400ul;

    // Bytes of one kind, some of which are instructions.
    private const int ChunkSize = 16;

    // Pages have patterns, so that a stray store is seen.
    private const byte Pattern = 0xA5;

    private readonly (GuestMemory Memory, Executable Kernel)[] _guests =
        [.. GuestMemory.All.Select(memory => (memory, GuestKernel.Build(memory)))];

    /// <summary>Traps of all cases so far.</summary>
    public long Traps { get; private set; }

    /// <summary>Instructions of all cases so far, the kernel's too.</summary>
    public ulong Instructions { get; private set; }

    /// <summary>Runs the case of a seed; returns what went wrong, or null.</summary>
    public string? Run(ulong seed)
    {
        var random = new SplitMix64(seed);
        var (guest, kernel) = _guests[seed % (ulong)_guests.Length];
        var machine = new Machine(new MachineConfiguration { MemorySize = GuestMemory.Size, Seed = random.Next() });
        var before = Contents(guest, kernel, random);
        machine.Memory.Write(new PhysicalAddress(0), before);
        var traps = new TrapChecker(guest);
        machine.Trace(new TraceFilter { Kinds = TraceKinds.Trap | TraceKinds.SystemCall }, traps);
        machine.Eip = new VirtualAddress(kernel.Entry);

        var result = machine.Run(Budget);

        Traps += traps.Count;
        Instructions += machine.Time;
        return traps.Problem
            ?? (result is { Fault: { } fault } ? StopReport.Format(machine, fault) : null)
            ?? (result is { Reason: ExitReason.PowerOff, ExitStatus: 0 } ? null : $"stopped by {result.Reason}\n{MachineDump.Format(machine)}")
            ?? Difference(machine, guest, kernel, before);
    }

    private static byte[] Contents(GuestMemory guest, Executable kernel, SplitMix64 random)
    {
        var memory = new byte[GuestMemory.Size];
        memory.AsSpan().Fill(Pattern);
        foreach (var segment in kernel.Segments)
            segment.Bytes.Span.CopyTo(memory.AsSpan((int)segment.Address));
        guest.Prepare(memory);
        var bytes = new RandomCode(InstructionTable.Standard, random);
        for (var at = 0; at < GuestMemory.CodeSize; at += ChunkSize)
            bytes.Next(memory.AsSpan((int)guest.Code + at, ChunkSize));
        return memory;
    }

    /// <summary>The first byte that has changed though neither the user nor the processor may change it.</summary>
    private static string? Difference(Machine machine, GuestMemory guest, Executable kernel, byte[] before)
    {
        var changing = kernel.Symbols.First(symbol => symbol.Name == GuestKernel.ChangingSymbol).Value;
        var after = new byte[GuestMemory.Size];
        machine.Memory.Read(new PhysicalAddress(0), after);
        for (uint at = 0; at < GuestMemory.Size; at++)
        {
            var isAllowed = after[at] == before[at]
                || guest.IsWritable(at)
                || at - changing < PageTable.PageSize
                || guest.IsBookkeeping(at, before[at], after[at]);
            if (!isAllowed)
                return $"the byte at {new PhysicalAddress(at)} was {before[at]:x2} and is {after[at]:x2}";
        }

        return null;
    }
}
