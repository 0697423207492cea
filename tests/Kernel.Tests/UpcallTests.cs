// One signal from delivery to return, as the trace of traps tells it and as the traps explain themselves.

using System.Text.RegularExpressions;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public partial class UpcallTests
{
    private const string Name = "upcall";

    private static readonly byte[] s_program = KernelDisk.Program(Repository.PathOf($"tests/Kernel.Tests/programs/{Name}.s"));

    [Fact]
    public void A_signal_is_four_crossings_between_user_and_kernel()
    {
        var events = Traps();

        // kill traps, the return from it enters the handler; sigreturn traps, its return goes behind kill.
        var entered = events.FindIndex(item => item is ReturnEvent there && there.ToEip == Address("handler"));
        var crossings = events.GetRange(entered - 1, 4);
        Assert.Equal([typeof(TrapEvent), typeof(ReturnEvent), typeof(TrapEvent), typeof(ReturnEvent)], crossings.Select(item => item.GetType()));
        Assert.Equal(Address("after"), ((ReturnEvent)crossings[3]).ToEip);
        Snapshot.Verify(Plain(string.Concat(crossings.Select(Told))));
    }

    private static string Told(TraceEvent item)
    {
        var symbols = new SymbolMap(ElfExecutableReader.Read(Name, s_program, new DiagnosticBag())
            ?? throw new InvalidDataException(Name));
        var line = TraceText.Format(item) + "\n";
        return item is TrapEvent trap ? $"{line}\n{Explanation.Of(trap.Record, symbols.Name)}\n" : line + "\n";
    }

    private static List<TraceEvent> Traps()
    {
        var disk = SystemImage.WithFiles(KernelDisk.Bytes, [(Name, s_program), SystemImage.Command([Name])]);
        var machine = KernelRun.Machine(disk, new ScriptedConsole([], _ => { }));
        var sink = new Sink();
        var kernel = new LoadedSymbols(null, new KernelNames(() => KernelDisk.Kernel), default).Kernel;
        Assert.NotNull(kernel);
        machine.Trace(new TraceFilter { Kinds = TraceKinds.Trap, Processes = [Name] }, sink, machine.FindProcesses(kernel));
        Assert.Equal(new RunResult(ExitReason.PowerOff, 1), machine.Run(10_000_000));
        return sink.Events;
    }

    private static uint Address(string symbol) =>
        (ElfExecutableReader.Read(Name, s_program, new DiagnosticBag()) ?? throw new InvalidDataException(Name)).Symbols
            .Single(item => item.Name == symbol).Value;

    /// <summary>Without times, and addresses in the kernel, which change with its every instruction.</summary>
    private static string Plain(string text) => KernelAddress().Replace(Time().Replace(text, ""), "kernel  ");

    [GeneratedRegex(@"^ *\d+ +| at time \d+", RegexOptions.Multiline)]
    private static partial Regex Time();

    [GeneratedRegex("8[0-9a-f]{7}")]
    private static partial Regex KernelAddress();

    private sealed class Sink : ITraceSink
    {
        public List<TraceEvent> Events { get; } = [];

        public void Write(TraceEvent item) => Events.Add(item);
    }
}
