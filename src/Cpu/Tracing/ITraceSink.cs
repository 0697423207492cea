namespace Toy.Cpu.Tracing;

/// <summary>Takes the events of a trace, in order.</summary>
public interface ITraceSink
{
    void Write(TraceEvent item);
}
