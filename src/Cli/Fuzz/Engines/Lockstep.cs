// Runs a case on two machines side by side and compares all of their state wherever both stop.

using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>Where two machines differ.</summary>
/// <param name="Stop">The number of the slice after which they do.</param>
/// <param name="Text">How, in words.</param>
internal sealed record Difference(int Stop, string Text);

/// <summary>Compares the case's engine with the interpreter. It belongs to one thread.</summary>
/// <remarks>
/// To make a machine takes longer than to run a case. So machines are kept and restored, and what an engine may remember of
/// the cases before is there to mislead it.
/// </remarks>
/// <param name="instructions">The table of the machine with the case's engine: another one only to see that it is found out.</param>
internal sealed class Lockstep(InstructionTable instructions) : IDisposable
{
    private readonly GuestImage _image = new();
    private readonly MemoryStream _expected = new();
    private readonly ComparingStream _comparison = new();
    private readonly Dictionary<(EngineChoice, bool), GuestMachine> _machines = [];
    private readonly LateTranslation _late = new();

    /// <summary>What has been compared so far.</summary>
    public LockstepCounts Counts { get; } = new();

    /// <summary>As <see cref="Run"/>, on machines that have run nothing before.</summary>
    public Difference? RunAlone(EngineCase test)
    {
        Renew();
        return Run(test);
    }

    /// <summary>Gives up the machines: the next case starts on new ones.</summary>
    public void Renew()
    {
        foreach (var machine in _machines.Values)
            Counts.Add(machine.Machine);
        _machines.Clear();
    }

    /// <summary>The first difference, or null.</summary>
    public Difference? Run(EngineCase test)
    {
        _image.Make(test);
        var expected = Start(test, EngineChoice.Interpreter, isLate: false, InstructionTable.Standard);
        var actual = Start(test, test.Engine, test.IsLate, instructions);
        Counts.Programs++;
        var isOver = false;
        for (var stop = 0; stop < test.Slices.Count && !isOver; stop++)
        {
            var slice = test.Slices[stop];
            if (slice.Line is { } line)
            {
                expected.Machine.RaiseInterrupt(line);
                actual.Machine.RaiseInterrupt(line);
            }

            var before = expected.Machine.Time;
            var expectedResult = slice.InSteps ? RunInSteps(expected.Machine, slice.Budget) : expected.Machine.Run(slice.Budget);
            var actualResult = actual.Machine.Run(slice.Budget);
            _late.Finish();
            Counts.Add(expectedResult, expected.Machine.Time - before);
            isOver = expectedResult.Reason is ExitReason.UnhandledFault or ExitReason.PowerOff;
            var problem = expectedResult.Reason != actualResult.Reason || expectedResult.ExitStatus != actualResult.ExitStatus
                ? $"it ends with {actualResult.Reason}, with the interpreter with {expectedResult.Reason}; {States(expected.Machine, actual.Machine)}"
                : States(expected.Machine, actual.Machine) ?? Traces(expected.Trace, actual.Trace);
            if (problem is not null)
            {
                // Who differed once may do so again.
                Renew();
                return new Difference(stop, problem);
            }
        }

        Counts.Add(expected.Trace);
        return null;
    }

    public void Dispose()
    {
        _expected.Dispose();
        _comparison.Dispose();
    }

    private GuestMachine Start(EngineCase test, EngineChoice engine, bool isLate, InstructionTable table)
    {
        if (!_machines.TryGetValue((engine, isLate), out var machine))
            _machines.Add((engine, isLate), machine = new GuestMachine(engine, table, isLate ? _late : null));
        machine.Start(test, _image);
        return machine;
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
        _expected.SetLength(0);
        expected.Save(_expected);
        _comparison.Begin(_expected.GetBuffer().AsMemory(0, (int)_expected.Length));
        actual.Save(_comparison);
        if (_comparison.IsEqual)
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

    private static string? Traces(CaseTrace expected, CaseTrace actual)
    {
        // What was compared at earlier stops need not be compared again.
        var common = expected.Compared;
        while (common < expected.Lines.Count && common < actual.Lines.Count && expected.Lines[common] == actual.Lines[common])
            common++;
        expected.Compared = common;
        return common == expected.Lines.Count && common == actual.Lines.Count
            ? null
            : $"traces differ\n  interpreter: {Line(expected)}\n  engine:      {Line(actual)}";

        string Line(CaseTrace trace) => common < trace.Lines.Count ? trace.Lines[common] : "no more";
    }
}
