using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;

namespace Toy.Cli.Hosting;

/// <summary>Writes a trace to a text stream, as text or JSON lines.</summary>
internal sealed class TraceWriter(TextWriter output, bool json, Func<ProcessName?, CodeNames> names) : ITraceSink
{
    public void Write(TraceEvent item)
    {
        output.Write(json ? TraceJson.Format(item, names(item.Process)) : TraceText.Format(item, names(item.Process)));
        output.Write('\n');
    }
}
