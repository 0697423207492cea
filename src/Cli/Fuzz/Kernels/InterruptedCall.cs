// One row of paths.s: a system call, or another way into the kernel, with a timer interrupt at each of its moments in turn.

using System.Text;
using Toy.Assembler.Objects;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Tracing;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>How a row went. The problem is null if no interrupt made any difference.</summary>
internal sealed record InterruptedCall(string Name, string? Problem, int Boundaries, int Interrupts)
{
    private const string Source = "paths.s";
    private const uint MemorySize = 4 << 20;
    private const ulong Budget = 20_000_000;
    private const int TimerLine = Vectors.Timer - Vectors.FirstInterrupt;

    // On longer ways only what the programs themselves execute is interrupted; in the kernel interrupts wait anyway.
    private const int LongestWay = 20_000;

    /// <summary>How many rows there are.</summary>
    public static int Rows()
    {
        var program = GuestSource.Link(Source);
        return (int)((Address(program, "rows_end") - Address(program, "rows")) / Address(program, "ROW_SIZE"));
    }

    /// <summary>Interrupts a row at one boundary in <paramref name="every"/>.</summary>
    public static InterruptedCall Of(KernelBuild kernel, int row, int every) => new Run(kernel, row).Interrupt(every);

    private static uint Address(Executable program, string symbol) => program.Symbols.First(s => s.Name == symbol).Value;

    private sealed class Run : ITraceSink
    {
        private readonly KernelBuild _kernel;
        private readonly int _row;
        private readonly byte[] _disk;
        private readonly StringBuilder _output = new();
        private readonly List<ulong> _marks = [];
        private Machine _machine;

        public Run(KernelBuild kernel, int row)
        {
            _kernel = kernel;
            _row = row;
            var program = GuestSource.Assemble(Source);
            var front = kernel.Disk.AsSpan(0, (int)SystemDisk.ArchiveSector * DiskGeometry.SectorSize);
            _disk = SystemImage.WithArchive(front, ArchiveFiles.Write([("init", program), ("other", program), ("row", [(byte)row])]));
            _machine = NewMachine();
        }

        public void Write(TraceEvent item)
        {
            if (item is TrapEvent { Record: { Origin: TrapOrigin.Software, Vector: Vectors.SystemCall } } && _machine[Register.Eax] == UptimeCall)
                _marks.Add(item.Time);
        }

        private static uint UptimeCall { get; } = (uint)SystemCalls.All.Single(call => call.Name == "uptime").Number;

        public InterruptedCall Interrupt(int every)
        {
            // Once for the times, and once more up to the first of them.
            _machine.Trace(new TraceFilter { Kinds = TraceKinds.SystemCall }, this);
            var result = _machine.Run(Budget);
            if (_marks.Count == 0)
                return new InterruptedCall($"row {_row}", $"ended with {result.Reason} {result.ExitStatus} before its row:\n{_output}", 0, 0);
            var start = _marks[0];
            var end = _marks.Count > 1 ? _marks[1] : _machine.Time;
            _machine = NewMachine();
            _machine.Run(start);
            using var state = new MemoryStream();
            _machine.Save(state);

            var boundaries = Boundaries(state, end - start);
            var expected = Outcome(state, 0, isInterrupted: false);
            var name = FormattableString.Invariant($"row {_row}, {_output.ToString().Split(':')[0]}");
            if (Wrong(expected) is { } wrong)
                return new InterruptedCall(name, wrong, boundaries.Count, 0);

            var interrupts = 0;
            for (var i = 0; i < boundaries.Count; i += every)
            {
                interrupts++;
                var outcome = Outcome(state, boundaries[i], isInterrupted: true);
                if (Wrong(outcome) is { } problem)
                    return new InterruptedCall(name, FormattableString.Invariant($"after {boundaries[i]} instructions: {problem}"), boundaries.Count, interrupts);
                if (outcome != expected)
                {
                    return new InterruptedCall(
                        name,
                        FormattableString.Invariant($"after {boundaries[i]} instructions: ended as\n{outcome}\nnot as\n{expected}"),
                        boundaries.Count,
                        interrupts);
                }
            }

            return new InterruptedCall(name, null, boundaries.Count, interrupts);
        }

        /// <summary>The times, from the start on, at which there is something to interrupt; waiting in hlt is one of them.</summary>
        private List<ulong> Boundaries(MemoryStream state, ulong length)
        {
            var all = new List<(ulong Time, bool IsUserMode)>();
            Restore(state);
            var start = _machine.Time;
            var wasHalted = false;
            while (_machine.Time - start < length)
            {
                if (!_machine.IsHalted || !wasHalted)
                    all.Add((_machine.Time - start, (_machine.Eflags & EFlags.UM) != 0));
                wasHalted = _machine.IsHalted;
                if (_machine.Run(1).Reason != ExitReason.BudgetExhausted)
                    break;
            }

            return [.. all.Where(boundary => all.Count <= LongestWay || boundary.IsUserMode).Select(boundary => boundary.Time)];
        }

        private string Outcome(MemoryStream state, ulong time, bool isInterrupted)
        {
            Restore(state);
            _machine.Run(time);
            if (isInterrupted)
                _machine.RaiseInterrupt(TimerLine);
            var result = _machine.Run(Budget);
            return FormattableString.Invariant($"{result.Reason} {result.ExitStatus}\n{_output}");
        }

        private string? Wrong(string outcome) =>
            outcome.StartsWith("PowerOff 0\n", StringComparison.Ordinal)
                ? KernelMemory.Change(_machine, _kernel, _disk) ?? (MemoryAudit.Problems(_machine, _kernel) is { Length: > 0 } problems ? problems : null)
                : outcome;

        private void Restore(MemoryStream state)
        {
            state.Position = 0;
            _machine.Restore(state);
            _output.Clear();
        }

        private Machine NewMachine() => new(new MachineConfiguration
        {
            MemorySize = MemorySize,

            // Nothing here runs long enough to be worth translating.
            Engine = EngineChoice.Interpreter,
            Console = new ScriptedConsole([], value => _output.Append((char)value)),
            Disk = new MemoryDiskImage(_disk),
            Rom = _kernel.Rom,
        });
    }
}
