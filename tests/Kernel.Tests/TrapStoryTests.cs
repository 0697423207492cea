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

    private const string TwoWhoSpin = """
        	.globl	_start
        _start:
        	movl	$1, %eax		# fork
        	int	$64
        spin:
        	jmp	spin
        """;

    [Fact]
    public void Booting_is_told_from_power_on_to_the_first_system_call()
    {
        var events = Run(Story, TraceKinds.Trap | TraceKinds.Device | TraceKinds.Scheduler, out var symbols);
        var last = events.FindIndex(item => item is TrapEvent { Record.Vector: Vectors.SystemCall });
        var first = events.FindIndex(item => item is TrapEvent);
        VerifyEvents("Boot", events.Take(last + 1), (TrapEvent)events[first], symbols);
    }

    [Fact]
    public void A_context_switch_is_explained()
    {
        var events = Run(TwoWhoSpin, TraceKinds.Trap | TraceKinds.Scheduler, out var symbols);
        var tick = events.FindIndex(item => item is TrapEvent { Record.Vector: Vectors.Timer, IsUserMode: true, Process.Name: "story" });
        VerifyEvents("Switch", events.Skip(tick).Take(3), (TrapEvent)events[tick], symbols);
    }

    [Fact]
    public void A_system_call_is_explained() =>
        Verify("SystemCall", trap => trap is { Record: { Origin: Cpu.Traps.TrapOrigin.Software, Vector: Vectors.SystemCall }, Process.Name: "story" });

    [Fact]
    public void A_page_fault_is_explained() =>
        Verify("PageFault", trap => trap is { Record.Vector: Vectors.PageFault, Process.Name: "story", IsUserMode: true });

    private static void Verify(string name, Func<TrapEvent, bool> isMeant)
    {
        var events = Run(Story, TraceKinds.Trap, out var symbols);
        var index = events.FindIndex(item => item is TrapEvent trap && isMeant(trap));
        VerifyEvents(name, events.Skip(index).Take(2), (TrapEvent)events[index], symbols);
    }

    private static List<TraceEvent> Run(string program, TraceKinds kinds, out LoadedSymbols symbols)
    {
        var disk = SystemImage.WithFiles(
            KernelDisk.Bytes, [("story", KernelDisk.Assembled("story", program + "\n")), SystemImage.Command(["story"])]);
        var machine = KernelRun.Machine(disk, new ScriptedConsole([], _ => { }));
        symbols = new LoadedSymbols(null, new KernelNames(() => KernelDisk.Kernel), disk);
        var sink = new Sink();
        machine.Trace(new TraceFilter { Kinds = kinds }, sink, machine.FindProcesses(symbols.Kernel ?? throw new InvalidOperationException()));
        machine.Run(2_000_000);
        return sink.Events;
    }

    private static void VerifyEvents(string name, IEnumerable<TraceEvent> events, TrapEvent explained, LoadedSymbols symbols)
    {
        var text = new StringBuilder();

        // What repeats itself is told once: how much is read from the disk depends on how much there is.
        foreach (var line in events.Select(item => Settled(TraceText.Format(item, symbols.Names(item.Process))[TimeColumns..])).Distinct())
            text.Append(line).Append('\n');
        text.Append('\n').Append(Settled(Explanation.Of(explained.Record, symbols.Names(explained.Process), explained.Process)));
        Snapshot.VerifyFile(text.ToString(), Repository.PathOf($"tests/Kernel.Tests/Snapshots/{nameof(TrapStoryTests)}.{name}"));
    }

    private static string Settled(string text) => Moving().Replace(text, "...");

    private const int TimeColumns = 11;

    // Times; addresses of the kernel, of its descriptor for the disk, of init, and of the pages taken; the disk's size.
    [GeneratedRegex(
        "(?<=at time )[0-9]+|(?<![0-9a-f])8[0-9a-f]{7}|(?<=cr3 )[0-9a-f]{8}|(?<= at )[0-9a-f]{8}(?= = )|(?<= = )[0-9a-f]{5}(?=[0-9a-f]{3}  P)"
        + "|(?<=8[0-9a-f]{7} (trap_exit|disk_read|switch|disk_interrupt|timer_start|_start))\\+0x[0-9a-f]+(?= +[a-z>])|(?<=disk (← |→ ))[0-9a-f]{2,}|(?<=to user |^u )000[0-9a-f]{5}(?=, | __open)|__open\\+0x[0-9a-f]+|00010[5-9a-f][0-9a-f]{2}")]
    private static partial Regex Moving();

    private sealed class Sink : ITraceSink
    {
        public List<TraceEvent> Events { get; } = [];

        public void Write(TraceEvent item) => Events.Add(item);
    }
}
