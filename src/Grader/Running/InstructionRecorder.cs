// Which of the forbidden and required instructions were executed, and when first.

using Toy.Cpu.Tracing;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Isa;

namespace Toy.Grader.Running;

internal sealed class InstructionRecorder(InstructionRules rules, TraceFilter filter) : ITraceSink
{
    private readonly Dictionary<string, ulong> _first = new(StringComparer.Ordinal);

    public void Write(TraceEvent item)
    {
        if (item is not InstructionEvent executed || !filter.Accepts(item))
            return;
        var row = executed.Instruction.Row;
        _first.TryAdd(row.Mnemonic, item.Time);
        if (row.Privilege == Privilege.Privileged)
            _first.TryAdd(AssignmentFormat.PrivilegedClass, item.Time);
    }

    /// <summary>A line for each rule; that of a forbidden instruction has the time at which it was executed.</summary>
    /// <param name="end">When the run ended.</param>
    public ObservedSection Observe(ulong end)
    {
        var lines = new List<string>();
        var times = new List<ulong>();
        foreach (var (name, word) in rules.Forbidden.Select(name => (name, "forbidden")).Concat(rules.Required.Select(name => (name, "required"))))
        {
            var isExecuted = _first.TryGetValue(name, out var time);
            lines.Add($"{word} {name}: {(isExecuted ? "executed" : "not executed")}");
            times.Add(isExecuted ? time : end);
        }

        return new ObservedSection(SectionNames.Instructions, lines, times);
    }
}
