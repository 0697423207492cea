// The parts of assignment.json that a test may change: what is absent stays as it was.

using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Grader.Json;
using Toy.Loader;

namespace Toy.Grader.Assignments;

internal static class EnvironmentReader
{
    public static GuestEnvironment Read(JsonFields? fields, GuestEnvironment before, DiagnosticBag errors)
    {
        if (fields is null)
            return before;
        return before with
        {
            Kind = fields.Text("kind") is { } kind ? (EnvironmentKind)AssignmentFormat.Kinds.IndexOf(kind) : before.Kind,
            Memory = fields.Text("memory") is { } memory ? Size(memory, fields.Place("memory"), errors) : before.Memory,
            Mmu = fields.Text("mmu") is { } mmu ? (Mmu)AssignmentFormat.Memories.IndexOf(mmu) : before.Mmu,
            Engine = fields.Text("engine") switch
            {
                null => before.Engine,
                "interp" => EngineChoice.Interpreter,
                "jit" => EngineChoice.Translator,
                _ => EngineChoice.Auto,
            },
            Seed = fields.Text("seed") is not null ? null : fields.Number("seed") is { } seed ? (ulong)seed : before.Seed,
            Disk = fields.Text("disk") ?? before.Disk,
            TextAddress = fields.Text("text") is { } text ? Address(text) : before.TextAddress,
            Entry = fields.Text("entry") ?? before.Entry,
            Replaced = Sources(fields.Map("replace")) ?? before.Replaced,
            Added = Sources(fields.Map("add")) ?? before.Added,
            AddedCalls = fields.Map("calls") is { } calls
                ? [.. calls.Members.Select(member => new AddedCall(member.Key, (int)((JsonNumber)member.Value).Number))]
                : before.AddedCalls,
        };
    }

    private static ReplacedSource[]? Sources(JsonMap? map) =>
        map is null ? null : [.. map.Members.Select(member => new ReplacedSource(member.Key, ((JsonText)member.Value).Text))];

    public static Limits Read(JsonFields? fields, Limits before) => fields is null
        ? before
        : new Limits
        {
            Instructions = (ulong)(fields.Number("instructions") ?? before.Instructions),
            ConsoleBytes = (int)(fields.Number("console") ?? before.ConsoleBytes),
            Processes = (int)(fields.Number("processes") ?? before.Processes),
            TraceLines = (int)(fields.Number("trace") ?? before.TraceLines),
        };

    /// <summary>An address that its shape has found to be one.</summary>
    public static uint Address(string text) => uint.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static uint Size(string text, SourceLocation place, DiagnosticBag errors)
    {
        // One student's machine is no reason to run out of the host's memory.
        const ulong Largest = 256 << 20;
        var shift = text[^1] switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var size = ulong.Parse(shift == 0 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture) << shift;
        if (size is >= PhysicalMemory.SmallestSize and <= Largest && size % PhysicalMemory.PageSize == 0)
            return (uint)size;
        errors.Error(
            GraderDiagnostics.BadValue,
            $"memory comes in pages of {PhysicalMemory.PageSize} bytes, from {PhysicalMemory.SmallestSize >> 10}K to {Largest >> 20}M: not {text}",
            place);
        return MachineConfiguration.DefaultMemorySize;
    }
}
