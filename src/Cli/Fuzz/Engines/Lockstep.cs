// Runs a case on two machines side by side and compares all of their state wherever both stop.

using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>Where two machines differ.</summary>
/// <param name="Stop">The number of the slice after which they do.</param>
/// <param name="Text">How, in words.</param>
internal sealed record Difference(int Stop, string Text);

/// <summary>Compares the case's engine with the interpreter. It belongs to one thread.</summary>
/// <param name="instructions">The table of the machine with the case's engine: another one only to see that it is found out.</param>
internal sealed class Lockstep(InstructionTable instructions) : IDisposable
{
    private readonly GuestImage _image = new();
    private readonly MemoryStream _expected = new();
    private readonly MemoryStream _actual = new();

    /// <summary>Stops at which machines were compared so far.</summary>
    public long Stops { get; private set; }

    /// <summary>Instructions of all cases so far, on one of the machines.</summary>
    public ulong Instructions { get; private set; }

    /// <summary>Cases that ended before their time: a fault without a handler, or a halt for good.</summary>
    public long EndedEarly { get; private set; }

    /// <summary>The first difference, or null.</summary>
    public Difference? Run(EngineCase test)
    {
        var (expected, expectedTrace) = Start(test, EngineChoice.Interpreter, InstructionTable.Standard);
        var (actual, actualTrace) = Start(test, test.Engine, instructions);
        var isOver = false;
        for (var stop = 0; stop < test.Slices.Count && !isOver; stop++)
        {
            var slice = test.Slices[stop];
            if (slice.Line is { } line)
            {
                expected.RaiseInterrupt(line);
                actual.RaiseInterrupt(line);
            }

            var before = expected.Time;
            var expectedResult = slice.InSteps ? RunInSteps(expected, slice.Budget) : expected.Run(slice.Budget);
            var actualResult = actual.Run(slice.Budget);
            Stops++;
            Instructions += expected.Time - before;
            isOver = expectedResult.Reason is ExitReason.UnhandledFault or ExitReason.PowerOff;
            EndedEarly += isOver ? 1 : 0;
            var problem = expectedResult.Reason != actualResult.Reason || expectedResult.ExitStatus != actualResult.ExitStatus
                ? $"it ends with {actualResult.Reason}, with the interpreter with {expectedResult.Reason}; {States(expected, actual)}"
                : States(expected, actual) ?? Traces(expectedTrace, actualTrace);
            if (problem is not null)
                return new Difference(stop, problem);
        }

        return null;
    }

    public void Dispose()
    {
        _expected.Dispose();
        _actual.Dispose();
    }

    private (Machine Machine, TraceLines Trace) Start(EngineCase test, EngineChoice engine, InstructionTable table)
    {
        var machine = new Machine(new MachineConfiguration
        {
            MemorySize = GuestMap.Size,
            Seed = test.Seed,
            Engine = engine,
            Instructions = table,
        });
        _image.Load(machine, test);
        var trace = new TraceLines();
        if (test.Trace != TraceKinds.None)
            machine.Trace(new TraceFilter { Kinds = test.Trace }, trace);
        return (machine, trace);
    }

    private static RunResult RunInSteps(Machine machine, ulong budget)
    {
        var end = machine.Time + budget;
        RunResult result;
        do
            result = machine.Run(1);
        while (machine.Time < end && result.Reason == ExitReason.BudgetExhausted);
        return result;
    }

    private string? States(Machine expected, Machine actual)
    {
        if (Saved(expected, _expected).SequenceEqual(Saved(actual, _actual)))
            return null;
        var lines = MachineDump.Format(expected).Split('\n').Except(MachineDump.Format(actual).Split('\n'));
        var others = MachineDump.Format(actual).Split('\n').Except(MachineDump.Format(expected).Split('\n'));
        var text = string.Join("\n", lines.Select(line => $"  interpreter: {line.Trim()}").Concat(others.Select(line => $"  engine:      {line.Trim()}")));
        return text.Length > 0 ? $"states differ\n{text}" : MemoryDifference(expected, actual);
    }

    private static string MemoryDifference(Machine expected, Machine actual)
    {
        var first = new byte[GuestMap.Size];
        var second = new byte[GuestMap.Size];
        expected.Memory.Read(new PhysicalAddress(0), first);
        actual.Memory.Read(new PhysicalAddress(0), second);
        var at = first.AsSpan().CommonPrefixLength(second);
        return at < first.Length
            ? $"memory differs: the byte at {new PhysicalAddress((uint)at)} is {second[at]:x2}, with the interpreter {first[at]:x2}"
            : "cached translations, or what else is only in a saved state, differ";
    }

    private static ReadOnlySpan<byte> Saved(Machine machine, MemoryStream state)
    {
        state.SetLength(0);
        machine.Save(state);
        return state.GetBuffer().AsSpan(0, (int)state.Length);
    }

    private static string? Traces(TraceLines expected, TraceLines actual)
    {
        var common = expected.Lines.Zip(actual.Lines).TakeWhile(pair => pair.First == pair.Second).Count();
        return common == expected.Lines.Count && common == actual.Lines.Count
            ? null
            : $"traces differ\n  interpreter: {Line(expected)}\n  engine:      {Line(actual)}";

        string Line(TraceLines trace) => common < trace.Lines.Count ? trace.Lines[common] : "no more";
    }

    private sealed class TraceLines : ITraceSink
    {
        public List<string> Lines { get; } = [];

        public void Write(TraceEvent item) => Lines.Add(TraceText.Format(item));
    }
}
