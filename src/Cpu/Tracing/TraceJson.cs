// A trace as JSON lines: the same events as the text, one object a line, for programs to read (spec/12-traces.md §4).

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toy.Cpu.Processes;
using Toy.Cpu.Reports;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>Formats events as JSON objects. Numbers are numbers; addresses and register values are decimal, unsigned.</summary>
public static class TraceJson
{
    // Names and arrows are to be read by people too.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object of an event on one line, without its newline.</summary>
    public static string Format(TraceEvent item, Symbolizer? symbolizer = null) => Format(item, new CodeNames(symbolizer, symbolizer));

    /// <summary>As above, with the names of the kernel and of the process.</summary>
    public static string Format(TraceEvent item, CodeNames names)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(names);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("kind", Name(item));
            json.WriteNumber("time", item.Time);
            json.WriteString("mode", item.IsUserMode ? "user" : "kernel");
            json.WriteNumber("eip", item.Eip);
            if (names.Of(item.IsUserMode)?.Invoke(item.Eip) is { } symbol)
                json.WriteString("symbol", symbol);
            WriteProcess(json, "pid", "process", item.Process);
            Write(json, item);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Name(TraceEvent item) => item switch
    {
        InstructionEvent => "insn",
        TrapEvent { Kind: TraceKinds.SystemCall } => "syscall",
        SystemCallEvent => "call",
        SchedulerEvent => "sched",
        TrapEvent => "trap",
        ReturnEvent => "iret",
        WalkEvent => "walk",
        FlushEvent => "flush",
        PortEvent => "port",
        LineEvent => "line",
        MarkEvent => "mark",
        _ => throw new InvalidOperationException($"an event of type {item.GetType().Name} has no name"),
    };

    private static void Write(Utf8JsonWriter json, TraceEvent item)
    {
        switch (item)
        {
            case InstructionEvent instruction:
                WriteInstruction(json, instruction);
                break;
            case TrapEvent trap:
                WriteTrap(json, trap);
                break;
            case ReturnEvent back:
                json.WriteNumber("toEip", back.ToEip);
                json.WriteNumber("toEflags", back.ToEflags);
                json.WriteNumber("toEsp", back.ToEsp);
                break;
            case WalkEvent walk:
                json.WriteNumber("address", walk.Address);
                json.WriteBoolean("write", walk.IsWrite);
                json.WriteBoolean("user", walk.IsUserAccess);
                json.WriteBoolean("allowed", walk.IsAllowed);
                json.WriteString("outcome", walk.Walk.Outcome.ToString());
                json.WriteNumber("directoryEntry", walk.Walk.DirectoryEntry);
                json.WriteNumber("tableEntry", walk.Walk.TableEntry);
                json.WriteNumber("frame", walk.Walk.Frame);
                break;
            case FlushEvent { Address: { } address }:
                json.WriteNumber("address", address);
                break;
            case PortEvent port:
                json.WriteString("device", port.Device);
                json.WriteNumber("port", port.Port);
                json.WriteNumber("value", port.Value);
                json.WriteNumber("size", port.Width.Bytes());
                json.WriteBoolean("write", port.IsWrite);
                break;
            case LineEvent raised:
                json.WriteNumber("line", raised.Line);
                break;
            case SystemCallEvent call:
                WriteCall(json, call);
                break;
            case SchedulerEvent change:
                WriteProcess(json, "fromPid", "from", change.From);
                WriteProcess(json, "toPid", "to", change.To);
                if (change.Reason is { } reason)
                    json.WriteString("reason", reason);
                break;
            case MarkEvent mark:
                json.WriteNumber("value", mark.Value);
                break;
        }
    }

    private static void WriteInstruction(Utf8JsonWriter json, InstructionEvent item)
    {
        json.WriteString("bytes", Convert.ToHexStringLower(item.Code.Span));
        json.WriteString("text", Disassembler.Format(item.Instruction, item.Eip));
        json.WriteStartObject("registers");
        foreach (var change in item.Registers)
        {
            json.WriteStartArray(Registers.Name(change.Register, Width.Long));
            json.WriteNumberValue(change.Before);
            json.WriteNumberValue(change.After);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartArray("memory");
        foreach (var access in item.Memory)
        {
            json.WriteStartObject();
            json.WriteNumber("address", access.Address);
            json.WriteNumber("value", access.Value);
            json.WriteNumber("size", access.Width.Bytes());
            json.WriteBoolean("store", access.IsStore);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("flagsBefore", item.FlagsBefore);
        json.WriteNumber("flagsAfter", item.FlagsAfter);
    }

    private static void WriteProcess(Utf8JsonWriter json, string pid, string name, ProcessName? process)
    {
        if (process is null)
            return;
        json.WriteNumber(pid, process.Pid);
        json.WriteString(name, process.Name);
    }

    private static void WriteCall(Utf8JsonWriter json, SystemCallEvent call)
    {
        json.WriteNumber("number", call.Number);
        json.WriteString("name", call.Name);
        json.WriteString("phase", call.Phase.ToString().ToLowerInvariant());
        json.WriteStartArray("arguments");
        foreach (var argument in call.Arguments)
            json.WriteStringValue(argument);
        json.WriteEndArray();
        if (call.Result is { } result)
            json.WriteString("result", result);
    }

    private static void WriteTrap(Utf8JsonWriter json, TrapEvent item)
    {
        var record = item.Record;
        json.WriteNumber("vector", record.Vector);
        json.WriteString("name", Vectors.Name(record.Vector));
        json.WriteString("origin", record.Origin.ToString());
        json.WriteNumber("error", record.Error);
        json.WriteString("cause", TrapWords.Cause(record));
        json.WriteNumber("gate", record.GateAddress);
        json.WriteBoolean("gatePresent", record.GateIsPresent);
        json.WriteNumber("handler", record.GateHandler ?? 0);
        json.WriteNumber("stack", record.Stack);
        json.WriteNumber("frame", record.FrameAddress);
        json.WriteStartArray("words");
        foreach (var word in record.Frame)
            json.WriteNumberValue(word);
        json.WriteEndArray();
    }
}
