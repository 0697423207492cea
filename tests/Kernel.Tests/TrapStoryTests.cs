// A few moments of the kernel's life as traps, each with its explanation: kept as text to be read. Times, and addresses that
// move with every change of the kernel, are left out.

using System.Text;
using System.Text.RegularExpressions;
using Toy.Assembler.Objects;
using Toy.Cli.Programs;
using Toy.Cpu.Devices;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Isa;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public partial class TrapStoryTests
{
    private const string Story = """
        	.globl	_start
        _start:
        	movl	$11, %eax		# getpid
        	int	$64
        	movl	%eax, here		# the first write to this page
        	pushl	$0
        	pushl	$0
        	movl	$2, %eax		# exit
        	int	$64
        	.bss
        here:
        	.space	4
        """;

    [Fact]
    public void A_system_call_is_explained() =>
        Verify("SystemCall", trap => trap is { Record: { Origin: Cpu.Traps.TrapOrigin.Software, Vector: Vectors.SystemCall }, Process.Name: "story" });

    [Fact]
    public void A_page_fault_is_explained() =>
        Verify("PageFault", trap => trap is { Record.Vector: Vectors.PageFault, Process.Name: "story", IsUserMode: true });

    private static void Verify(string name, Func<TrapEvent, bool> isMeant)
    {
        var disk = SystemImage.WithFiles(
            KernelDisk.Bytes, [("story", KernelDisk.Assembled("story", Story + "\n")), SystemImage.Command(["story"])]);
        var machine = KernelRun.Machine(disk, new ScriptedConsole([], _ => { }));
        var symbols = new LoadedSymbols(null, new Lazy<Executable?>(KernelDisk.Kernel), disk);
        var sink = new Sink();
        machine.Trace(
            new TraceFilter { Kinds = TraceKinds.Trap }, sink, machine.FindProcesses(symbols.Kernel ?? throw new InvalidOperationException()));
        machine.Run(10_000_000);

        var index = sink.Events.FindIndex(item => item is TrapEvent trap && isMeant(trap));
        var found = (TrapEvent)sink.Events[index];
        var text = new StringBuilder();
        foreach (var item in sink.Events.Skip(index).Take(2))
            text.Append(TraceText.Format(item, symbols.Names(item.Process))[TimeColumns..]).Append('\n');
        text.Append('\n').Append(Explanation.Of(found.Record, symbols.Names(found.Process), found.Process));
        Snapshot.VerifyFile(
            Moving().Replace(text.ToString(), "..."), Repository.PathOf($"tests/Kernel.Tests/Snapshots/{nameof(TrapStoryTests)}.{name}"));
    }

    private const int TimeColumns = 11;

    // Times, addresses of the kernel, and of the pages that it has taken.
    [GeneratedRegex("(?<=at time )[0-9]+|(?<![0-9a-f])8[0-9a-f]{7}|(?<=cr3 )[0-9a-f]{8}|(?<= at )[0-9a-f]{8}(?= = )|(?<= = )[0-9a-f]{5}(?=[0-9a-f]{3}  P)|(?<=trap_exit)\\+0x[0-9a-f]+")]
    private static partial Regex Moving();

    private sealed class Sink : ITraceSink
    {
        public List<TraceEvent> Events { get; } = [];

        public void Write(TraceEvent item) => Events.Add(item);
    }
}
