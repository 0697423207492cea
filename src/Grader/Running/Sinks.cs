using Toy.Cpu.Tracing;

namespace Toy.Grader.Running;

/// <summary>Hands each event to several who want some of them.</summary>
internal sealed class Sinks(IReadOnlyList<ITraceSink> sinks) : ITraceSink
{
    public void Write(TraceEvent item)
    {
        foreach (var sink in sinks)
            sink.Write(item);
    }
}
