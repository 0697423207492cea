// The texts that `.rept`, `.irp` and `.irpc` make, one at a time: a million repetitions take no more memory than one.

using Toy.Assembler.Sources;

namespace Toy.Assembler.Macros;

/// <summary>One text, so many times.</summary>
internal sealed class CountedIterations(SourceText body, long count) : IIterations
{
    private long _left = count;

    public SourceText? Next() => _left-- > 0 ? body : null;
}

/// <summary>One text with a parameter that takes each value in turn.</summary>
internal sealed class ValueIterations(SourceText body, string[] parameter, List<string> values) : IIterations
{
    private int _next;

    public SourceText? Next() => _next < values.Count
        ? body.Derive(MacroText.Substitute(body.Text, parameter, [values[_next++]], null, int.MaxValue), body.LineNumber(0))
        : null;
}
