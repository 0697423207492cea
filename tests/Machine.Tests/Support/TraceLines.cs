using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Machine.Tests.Support;

/// <summary>Keeps a trace as text, one event a line.</summary>
internal sealed class TraceLines(Symbolizer? symbolizer = null) : ITraceSink
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Write(TraceEvent item) => _lines.Add(TraceText.Format(item, symbolizer));

    public override string ToString() => string.Concat(_lines.Select(line => line + "\n"));
}
