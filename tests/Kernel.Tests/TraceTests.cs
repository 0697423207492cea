// What a trace tells of processes: their calls, and who runs when. The kernel's symbols are all that it knows of the kernel.

using System.Text.Json;
using System.Text.RegularExpressions;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Processes;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public partial class TraceTests
{
    private const ulong Budget = 10_000_000;
    private const string Calls = "calls";

    [Fact]
    public void System_calls_are_told_as_C_would_write_them()
    {
        var filter = new TraceFilter { Kinds = TraceKinds.SystemCall, Processes = [Calls] };

        var told = Told(Mmu.Paging, filter);
        Snapshot.Verify(told);
        Assert.Equal(told, Told(Mmu.Bound, filter));
    }

    [Theory]
    [EachMmu]
    public void The_scheduler_is_told_as_who_to_whom_and_why(Mmu mmu) =>
        Verify(Told(mmu, new TraceFilter { Kinds = TraceKinds.Scheduler }), $"Scheduler.{mmu}");

    [Theory]
    [EachMmu]
    public void A_process_is_chosen_by_pid_or_name(Mmu mmu)
    {
        var byName = Events(mmu, new TraceFilter { Kinds = TraceKinds.All & ~TraceKinds.Instruction, Processes = ["3"] });

        Assert.NotEmpty(byName);
        Assert.All(byName, item => Assert.True(
            item.Process?.Pid == 3 || item is SchedulerEvent { To.Pid: 3 }, TraceText.Format(item)));
        Assert.Empty(Events(mmu, new TraceFilter { Kinds = TraceKinds.All, Processes = ["nobody"] }));
    }

    [Fact]
    public void Instructions_belong_to_the_process_that_executes_them()
    {
        var events = Events(Mmu.Paging, new TraceFilter { Kinds = TraceKinds.Instruction, User = true, Kernel = false, Processes = [Calls] });

        var text = ElfExecutableReader.Read(Calls, KernelDisk.Program(PathOf(Calls)), new DiagnosticBag())?.FindSection(".text");
        Assert.NotNull(text);
        Assert.Equal(text.Address, events[0].Eip);
        Assert.All(events, item => Assert.InRange(item.Eip, text.Address, text.Address + text.Size - 1));
    }

    [Fact]
    public void Json_has_the_same_calls()
    {
        var filter = new TraceFilter { Kinds = TraceKinds.SystemCall, Processes = [Calls] };
        var events = Events(Mmu.Paging, filter);

        var write = events.OfType<SystemCallEvent>().First(call => call.Name == "write");
        using var json = JsonDocument.Parse(TraceJson.Format(write));
        var root = json.RootElement;
        Assert.Equal("call", root.GetProperty("kind").GetString());
        Assert.Equal(Calls, root.GetProperty("process").GetString());
        Assert.Equal(16, root.GetProperty("number").GetInt32());
        Assert.Equal(["1", "\"hi\\n\"", "3"], root.GetProperty("arguments").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal("3", root.GetProperty("result").GetString());
        Assert.Equal("complete", root.GetProperty("phase").GetString());
    }

    [Theory]
    [EachMmu]
    public void A_machine_that_is_traced_does_what_it_does_otherwise(Mmu mmu)
    {
        var (alone, processes) = Machine(mmu, Calls);
        Assert.NotNull(processes);
        var traced = Machine(mmu, Calls).Machine;
        traced.Trace(new TraceFilter { Kinds = TraceKinds.All }, new Sink(), Processes(traced, mmu));

        Assert.Equal(alone.Run(Budget), traced.Run(Budget));
        Assert.Equal(alone.Time, traced.Time);
        Assert.Equal(State(alone), State(traced));
    }

    [Theory]
    [EachMmu]
    public void The_process_table_says_who_waits_for_what(Mmu mmu)
    {
        var (machine, processes) = Machine(mmu, Calls);
        Assert.NotNull(processes);
        while (!processes.All.Any(process => process.Name.Pid == 3 && process.IsAsleep))
            Assert.Equal(ExitReason.BudgetExhausted, machine.Run(1000).Reason);

        var symbols = new LoadedSymbols(null, new KernelNames(() => KernelDisk.KernelOf(mmu)), Disk(mmu, Calls));
        var dump = ProcessDump.Format(machine, processes, symbols.Names);
        Verify(Stable(dump), $"Processes.{mmu}");
    }

    [Fact]
    public void There_are_no_processes_before_the_kernel_has_any()
    {
        var (machine, processes) = Machine(Mmu.Paging, Calls);
        Assert.NotNull(processes);

        Assert.Null(processes.Current);
        Assert.Empty(processes.All);
        Assert.Equal("no processes\n", ProcessDump.Format(machine, processes, _ => new CodeNames(null, null)));
    }

    [Fact]
    public void Symbols_of_something_else_are_no_kernel() =>
        Assert.Null(Machine(Mmu.Paging, Calls).Machine.FindProcesses(new KernelSymbols(name => name == "processes" ? 1u : null, _ => null)));

    private static void Verify(string text, string name) =>
        Snapshot.VerifyFile(text, Repository.PathOf($"tests/Kernel.Tests/Snapshots/{nameof(TraceTests)}.{name}"));

    /// <summary>The trace without times and places, which change with the kernel's every instruction.</summary>
    private static string Told(Mmu mmu, TraceFilter filter) => Plain(string.Concat(Events(mmu, filter).Select(item =>
        TraceText.Format(item) is var line ? line[line.IndexOf(item is SystemCallEvent ? "sys " : "sched ", StringComparison.Ordinal)..] + "\n" : "")));

    private static string Plain(string text) => PipeAddress().Replace(text, "pipe");

    /// <summary>A dump without the addresses of memory that the kernel chose, and of init, which is C.</summary>
    private static string Stable(string dump) => Regex.Replace(
        Plain(Regex.Replace(dump, "(?s)process 1 init.*?(?=process 2)", "")), "(directory|segment at) [0-9a-f]{8}", "$1 ...");

    private static List<TraceEvent> Events(Mmu mmu, TraceFilter filter)
    {
        var (machine, processes) = Machine(mmu, Calls);
        var sink = new Sink();
        machine.Trace(filter, sink, processes);
        Assert.Equal(new RunResult(ExitReason.PowerOff, 0), machine.Run(Budget));
        return sink.Events;
    }

    private static (Cpu.Machine Machine, ProcessTable? Processes) Machine(Mmu mmu, string name)
    {
        var machine = KernelRun.Machine(Disk(mmu, name), new ScriptedConsole([], _ => { }));
        return (machine, Processes(machine, mmu));
    }

    private static byte[] Disk(Mmu mmu, string name) => SystemImage.WithFiles(
        KernelDisk.BytesOf(mmu), [(name, KernelDisk.Program(PathOf(name))), SystemImage.Command([name])]);

    private static ProcessTable? Processes(Cpu.Machine machine, Mmu mmu) =>
        machine.FindProcesses(new LoadedSymbols(null, new KernelNames(() => KernelDisk.KernelOf(mmu)), default).Kernel ?? throw new InvalidOperationException());

    private static byte[] State(Cpu.Machine machine)
    {
        using var state = new MemoryStream();
        machine.Save(state);
        return state.ToArray();
    }

    private static string PathOf(string name) => Repository.PathOf($"tests/Kernel.Tests/programs/{name}.s");

    [GeneratedRegex("pipe, 0x[0-9a-f]{8}")]
    private static partial Regex PipeAddress();

    private sealed class Sink : ITraceSink
    {
        public List<TraceEvent> Events { get; } = [];

        public void Write(TraceEvent item) => Events.Add(item);
    }
}
