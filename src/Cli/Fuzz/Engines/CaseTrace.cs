// The trace of one machine in one case: its lines, and which traps were in it.

using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class CaseTrace : ITraceSink
{
    public List<string> Lines { get; } = [];

    /// <summary>How many of the lines have been found to be right.</summary>
    public int Compared { get; set; }

    /// <summary>How often each vector's handler was entered.</summary>
    public long[] Entries { get; } = new long[Vectors.Count];

    public void Write(TraceEvent item)
    {
        if (item is TrapEvent trap)
            Entries[trap.Record.Vector]++;
        Lines.Add(TraceText.Format(item));
    }

    public void Clear()
    {
        Lines.Clear();
        Compared = 0;
        Array.Clear(Entries);
    }
}
