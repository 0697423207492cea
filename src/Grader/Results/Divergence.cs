using System.Text.Json.Serialization;

namespace Toy.Grader.Results;

/// <summary>The first line of an observation that is not the expected one.</summary>
/// <param name="Section">Of the observation.</param>
/// <param name="Line">In the section, from 1.</param>
/// <param name="Column">In the line, from 1: the first character that differs.</param>
/// <param name="Before">Lines that stand before it, and are as expected: at most a few.</param>
/// <param name="Expected">The expected line; null when the end was expected.</param>
/// <param name="Actual">What stands there; null for the end.</param>
/// <param name="Time">Virtual time at which the line came about.</param>
/// <param name="Scene">The machine at that moment; null when nobody looked.</param>
public sealed record Divergence(
    string Section,
    int Line,
    int Column,
    IReadOnlyList<string> Before,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Expected,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Actual,
    ulong Time,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Scene? Scene);

/// <summary>A machine at one moment of its run, for people.</summary>
/// <param name="Time">Instructions executed.</param>
/// <param name="Place">The address with symbol and source line: <c>0001000c main+0xc (sum.s:12)</c>.</param>
/// <param name="Source">The source line's text; empty when it is not known.</param>
/// <param name="Instructions">The last instructions, as lines of a trace, the last one last.</param>
/// <param name="Registers">Lines of a register dump.</param>
public sealed record Scene(ulong Time, string Place, string Source, IReadOnlyList<string> Instructions, IReadOnlyList<string> Registers);
