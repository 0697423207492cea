// The compared part of a trace, as lines.

using System.Text;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Grader.Observing;

namespace Toy.Grader.Running;

/// <param name="filter">Which events.</param>
/// <param name="hasTimes">Whether lines begin with their times.</param>
/// <param name="limit">Lines to keep.</param>
/// <param name="names">Names a process's addresses.</param>
internal sealed class TraceRecorder(TraceFilter filter, bool hasTimes, int limit, Func<ProcessName?, CodeNames> names) : ITraceSink
{
    private readonly List<string> _lines = [];
    private readonly List<ulong> _times = [];

    /// <summary>There were more lines than may be.</summary>
    public bool IsFull { get; private set; }

    public void Write(TraceEvent item)
    {
        if (!filter.Accepts(item))
            return;
        if (_lines.Count == limit)
        {
            IsFull = true;
            return;
        }

        var line = TraceText.Format(item, names(item.Process));
        _lines.Add(PrintableText.Line(Encoding.UTF8.GetBytes(hasTimes ? line : TraceText.WithoutTime(line))));
        _times.Add(item.Time);
    }

    public ObservedSection Observe() => new(SectionNames.Trace, _lines, _times);
}
