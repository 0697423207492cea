// One test of one submission: built, run, observed.

using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Results;

namespace Toy.Grader.Running;

internal static class TestRunner
{
    private const int MostMessages = 60;
    private const int LongestMessage = 500;

    /// <summary>What a guest does, as the test wants to see it.</summary>
    public static TestResult Run(Guest guest)
    {
        var diagnostics = new DiagnosticBag();
        var run = new GuestRun(guest, watchedByte: -1, diagnostics);
        if (diagnostics.HasErrors)
            return NotBuilt(guest.Test, diagnostics);
        var compare = guest.Test.Compare;
        var isForKernel = guest.Kernel is not null;
        if (BadRange(compare, run) is { } missing)
            return NotBuilt(guest.Test, [$"the program has no symbol '{missing}'"]);
        var trace = compare.Trace is { } wanted
            ? new TraceRecorder(Filter(wanted, run), wanted.HasTimes, guest.Test.Limits.TraceLines, run.Symbols.Names)
            : null;
        if (trace is not null)
            run.Observe(compare.Trace?.Kinds ?? TraceKinds.None, trace);
        var rules = compare.Instructions is { } given ? new InstructionRecorder(given, Filter(given, guest, run)) : null;
        if (rules is not null)
            run.Observe(TraceKinds.Instruction, rules);
        var clock = compare.Count is not null && isForKernel ? new ProgramClock(guest.ProgramName) : null;
        if (clock is not null)
            run.Observe(TraceKinds.Trap, clock);

        var result = run.Run(() => trace?.IsFull == true ? $"more than {guest.Test.Limits.TraceLines} lines of trace" : null);

        ulong? count = compare.Count is null ? null : clock?.Count ?? run.Machine.Time;
        var end = new EndState(run, guest.Program);
        var sections = new List<ObservedSection>();
        if (compare.Console)
            sections.Add(run.Console.Observe());
        if (compare.Exit)
            sections.Add(new ObservedSection(SectionNames.Exit, [Exit(run, result)], []));
        if (compare.Registers.Count > 0)
            sections.Add(end.Registers(compare.Registers));
        if (compare.Memory.Count > 0)
            sections.Add(end.Memory(compare.Memory));
        if (trace is not null)
            sections.Add(trace.Observe());
        if (rules is not null)
            sections.Add(rules.Observe(run.Machine.Time));
        if (compare.Count is { Thresholds.Count: 0 })
            sections.Add(new ObservedSection(SectionNames.Count, [string.Create(CultureInfo.InvariantCulture, $"{count} instructions")], []));
        if (compare.Processes)
            sections.Add(end.Processes());
        return new TestResult
        {
            Name = guest.Test.Name,
            Outcome = run.Limit is null ? TestOutcome.Ran : TestOutcome.Limit,
            Messages = Messages(run, result),
            Observation = new Observation(sections),
            Time = run.Machine.Time,
            Count = count,
        };
    }

    /// <summary>The result of a test whose program there is not.</summary>
    public static TestResult NotBuilt(TestCase test, DiagnosticBag diagnostics) =>
        NotBuilt(test, DiagnosticText.Render(diagnostics.Items).TrimEnd('\n').Split('\n'));

    private static TestResult NotBuilt(TestCase test, IReadOnlyList<string> messages) => new()
    {
        Name = test.Name,
        Outcome = TestOutcome.NotBuilt,
        // A tab in a source line has one under it in the line of its caret: one blank each keeps them together.
        Messages = [.. messages.Take(MostMessages).Select(line => PrintableText.Neutral(Short(line).Replace('\t', ' ')))],
        Observation = Observation.Nothing,
        Time = 0,
    };

    // A name in a source can be as long as the source.
    private static string Short(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + " ...";

    private static string Exit(GuestRun run, RunResult result) => run.Limit is { } limit
        ? $"stopped: {limit}"
        : result.Reason switch
        {
            ExitReason.PowerOff => string.Create(CultureInfo.InvariantCulture, $"status {result.ExitStatus}"),
            ExitReason.Halted => "halted: nothing can wake the machine",
            _ => $"unhandled fault: {Isa.Vectors.Name(result.Fault?.Vector ?? 0)} (vector {result.Fault?.Vector})",
        };

    private static IReadOnlyList<string> Messages(GuestRun run, RunResult result)
    {
        if (run.Limit is { } limit)
            return [$"the run was stopped after {run.Machine.Time} instructions: {limit}"];
        return result.Fault is { } fault
            ? [.. StopReport.Format(run.Machine, fault, address => Place(run, address)).TrimEnd('\n').Split('\n').Select(PrintableText.Neutral)]
            : [];
    }

    private static string? Place(GuestRun run, uint address) =>
        run.Symbols.Places(run.Processes?.Current?.Name).Of((run.Machine.Eflags & Isa.EFlags.UM) != 0)?.Invoke(address);

    private static string? BadRange(Comparison compare, GuestRun run) =>
        (compare.Trace?.Ranges ?? []).Append(compare.Instructions?.Range).FirstOrDefault(name => name is not null && run.Symbols.Range(name) is null);

    private static TraceFilter Filter(ComparedTrace wanted, GuestRun run) => new()
    {
        Kinds = wanted.Kinds,
        Kernel = wanted.IsUserMode != true,
        User = wanted.IsUserMode != false,
        Processes = wanted.Processes,
        Ranges = [.. wanted.Ranges.Select(name => run.Symbols.Range(name) ?? default)],
    };

    // Under the kernel it is the program that has rules, not the kernel.
    private static TraceFilter Filter(InstructionRules rules, Guest guest, GuestRun run) => new()
    {
        Kinds = TraceKinds.Instruction,
        Kernel = guest.Kernel is null,
        Processes = guest.Kernel is null ? [] : [guest.ProgramName],
        Ranges = rules.Range is { } range ? [run.Symbols.Range(range) ?? default] : [],
    };
}
