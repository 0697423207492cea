// A trace as text: one event a line, in columns that a diff can follow (spec/12-traces.md §3).

using System.Globalization;
using System.Text;
using Toy.Cpu.Reports;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>Formats events as lines.</summary>
public static class TraceText
{
    private const int TimeColumn = 10;
    private const int SymbolColumn = 20;
    private const int BytesColumn = 24;
    private const int TextColumn = 32;

    /// <summary>The line of an event, without its newline.</summary>
    public static string Format(TraceEvent item, Symbolizer? symbolizer = null) => Format(item, new CodeNames(symbolizer, symbolizer));

    /// <summary>As above, with the names of the kernel and of the process.</summary>
    public static string Format(TraceEvent item, CodeNames names)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(names);
        var line = new StringBuilder();
        line.Append(item.Time.ToString(CultureInfo.InvariantCulture).PadLeft(TimeColumn));
        line.Append(item.IsUserMode ? " u " : " k ");
        line.Append(item.Eip.ToString("x8", CultureInfo.InvariantCulture)).Append(' ');
        line.Append((names.Of(item.IsUserMode)?.Invoke(item.Eip) ?? "").PadRight(SymbolColumn)).Append(' ');
        Append(line, item, names);
        return line.ToString().TrimEnd();
    }

    /// <summary>A line without the time at its beginning, for comparing runs that take different times.</summary>
    public static string WithoutTime(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var end = line.AsSpan().TrimStart(' ').IndexOf(' ');
        return end < 0 ? line : line.AsSpan().TrimStart(' ')[(end + 1)..].ToString();
    }

    private static void Append(StringBuilder line, TraceEvent item, CodeNames names)
    {
        switch (item)
        {
            case InstructionEvent instruction:
                AppendInstruction(line, instruction, names.Of(item.IsUserMode));
                break;
            case TrapEvent trap:
                AppendTrap(line, trap.Record, names.Kernel);
                break;
            case ReturnEvent back:
                Add(line, $"iret   to {Mode(back.ToEflags)} {Place(back.ToEip, names.Of((back.ToEflags & EFlags.UM) != 0))}, esp {back.ToEsp:x8}, eflags {back.ToEflags:x8}");
                break;
            case WalkEvent walk:
                Add(line, $"walk   {Access(walk.IsWrite, walk.IsUserAccess)} {walk.Address:x8}: {WalkText.Line(walk.Walk, walk.IsAllowed)}");
                break;
            case FlushEvent { Address: { } address }:
                Add(line, $"flush  {address:x8}");
                break;
            case FlushEvent:
                Add(line, $"flush  all translations");
                break;
            case PortEvent port:
                Add(line, $"{(port.IsWrite ? "out   " : "in    ")} port {port.Port:x4} {port.Device} {(port.IsWrite ? "←" : "→")} {port.Value:x} ({port.Width.Bytes()})");
                break;
            case LineEvent raised:
                Add(line, $"raise  line {raised.Line} (vector {raised.Line + Vectors.FirstInterrupt} {Vectors.Name((byte)(raised.Line + Vectors.FirstInterrupt))})");
                break;
            case SystemCallEvent call:
                AppendCall(line, call);
                break;
            case SchedulerEvent { From: { } from } change:
                Add(line, $"sched  {from} ({change.Reason}) → {change.To}");
                break;
            case SchedulerEvent change:
                Add(line, $"sched  → {change.To}");
                break;
            case MarkEvent mark:
                Add(line, $"mark   {mark.Value:x8}");
                break;
            default:
                throw new InvalidOperationException($"an event of type {item.GetType().Name} has no text");
        }
    }

    private static void AppendInstruction(StringBuilder line, InstructionEvent item, Symbolizer? symbolizer)
    {
        var bytes = Convert.ToHexStringLower(item.Code.Span);
        line.Append(bytes.PadRight(BytesColumn)).Append(' ');
        line.Append(Disassembler.Format(item.Instruction, item.Eip, symbolizer).PadRight(TextColumn));
        foreach (var change in item.Registers)
            Add(line, $" {Registers.Name(change.Register, Width.Long)} {change.Before:x8}→{change.After:x8}");
        foreach (var access in item.Memory)
        {
            var digits = "x" + (2 * access.Width.Bytes()).ToString(CultureInfo.InvariantCulture);
            var value = access.Value.ToString(digits, CultureInfo.InvariantCulture);
            Add(line, $" [{access.Address:x8}]{(access.IsStore ? "←" : "→")}{value} ({access.Width.Bytes()})");
        }

        foreach (var (name, bit) in EFlags.All)
        {
            if (((item.FlagsBefore ^ item.FlagsAfter) & bit) != 0)
                Add(line, $" {((item.FlagsAfter & bit) != 0 ? '+' : '-')}{name}");
        }
    }

    private static void AppendTrap(StringBuilder line, TrapRecord record, Symbolizer? symbolizer)
    {
        var kind = record.Origin switch
        {
            TrapOrigin.Fault => "fault ",
            TrapOrigin.Software => "int   ",
            TrapOrigin.Interrupt => "irq   ",
            _ => "step  ",
        };
        Add(line, $"{kind} {record.Vector} {TrapWords.Name(record.Vector)}, error {record.Error:x}: {TrapWords.Cause(record)}; ");
        Add(line, record.GateIsPresent
            ? (FormattableString)$"gate {record.GateAddress:x8} → {Place(record.GateHandler ?? 0, symbolizer)}; "
            : $"gate {record.GateAddress:x8} {TrapWords.RefusedGate(record)}; ");
        Add(line, record.IsUserMode ? (FormattableString)$"stack {record.Esp:x8} → ksp {record.Stack:x8}; " : $"stack {record.Stack:x8}; ");
        Add(line, $"frame {record.FrameAddress:x8}:");
        foreach (var word in record.Frame)
            Add(line, $" {word:x8}");
    }

    // As strace has it: what happens to other processes in between stands between a call's beginning and its end.
    private static void AppendCall(StringBuilder line, SystemCallEvent call)
    {
        var isResumed = call.Phase == CallPhase.Resumed;
        Add(line, isResumed
            ? (FormattableString)$"sys    [{call.Process}] <... {call.Name} resumed>"
            : $"sys    [{call.Process}] {call.Name}(");
        line.AppendJoin(", ", call.Arguments.Skip(isResumed ? call.Known : 0));
        if (call.Phase == CallPhase.Unfinished)
            line.Append(call.Arguments.Count == 0 ? "" : call.Known < call.Count ? ", " : " ").Append("<unfinished ...>");
        else
            Add(line, $") = {call.Result ?? "?"}");
    }

    private static string Mode(uint eflags) => (eflags & EFlags.UM) != 0 ? "user" : "kernel";

    private static string Access(bool isWrite, bool isUser) => $"{(isUser ? "user" : "kernel")} {(isWrite ? "write" : "read")}";

    private static string Place(uint address, Symbolizer? symbolizer) => symbolizer?.Invoke(address) is { } name
        ? string.Create(CultureInfo.InvariantCulture, $"{address:x8} <{name}>")
        : address.ToString("x8", CultureInfo.InvariantCulture);

    private static void Add(StringBuilder line, FormattableString text) => line.Append(text.ToString(CultureInfo.InvariantCulture));
}
