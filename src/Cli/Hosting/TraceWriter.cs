using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Hosting;

/// <summary>Writes a trace to a text stream, as text or JSON lines.</summary>
internal sealed class TraceWriter(TextWriter output, bool json, Symbolizer? symbolizer) : ITraceSink
{
    public void Write(TraceEvent item)
    {
        output.Write(json ? TraceJson.Format(item, symbolizer) : TraceText.Format(item, symbolizer));
        output.Write('\n');
    }
}
