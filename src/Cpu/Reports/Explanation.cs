// A trap as a page of plain text: what was done, what the tables said, which gate, which stack, what was pushed and what
// the handler sees. The same page explains the stop of a machine.

using System.Globalization;
using System.Text;
using Toy.Cpu.Memory;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Explains traps. The text is stable: it may be compared.</summary>
public static class Explanation
{
    private static readonly string[] s_frameNames = ["vector", "error", "eip", "eflags", "esp"];

    /// <summary>The page of one trap.</summary>
    /// <param name="record">As traced, or out of an <see cref="UnhandledFault"/>.</param>
    /// <param name="place">Names an address: <c>main+0x1c (prog.s:12)</c>; null for none.</param>
    public static string Of(TrapRecord record, Symbolizer? place = null) => Of(record, new CodeNames(place, place));

    /// <summary>As above, of a machine with a kernel.</summary>
    /// <param name="record">As traced.</param>
    /// <param name="places">Names the kernel's addresses and the process's.</param>
    /// <param name="process">Which process it was, if one is known.</param>
    public static string Of(TrapRecord record, CodeNames places, ProcessName? process = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(places);
        var place = places.Of(record.IsUserMode);
        var text = new StringBuilder();
        Line(text, $"{TrapWords.Name(record.Vector)} (vector {record.Vector}) at time {record.Time}");
        Line(text, $"  {TrapWords.Cause(record)}");
        text.Append('\n');
        if (process is not null)
            Row(text, "process", $"{process}");
        Row(text, "instruction", $"{Place(record.Eip, place)}");
        Row(text, "", $"{Instruction(record, place)}");
        Row(text, "mode", $"{(record.IsUserMode ? "user" : "kernel")} (eflags {record.Eflags:x8} [{EFlags.Format(record.Eflags)}])");
        AppendError(text, record);
        if (record.HasAddress)
            AppendTranslation(text, record);
        AppendEntry(text, record, places);
        return text.ToString();
    }

    private static void AppendError(StringBuilder text, TrapRecord record)
    {
        if (record.Vector is Vectors.PageFault or Vectors.BusError or Vectors.BoundExceeded)
        {
            Row(text, "error word", $"{record.Error:x8}: present={Bit(record.Error, PageFaultError.Present)} write={Bit(record.Error, PageFaultError.Write)} user={Bit(record.Error, PageFaultError.User)}");
        }
        else
        {
            Row(text, "error word", $"{record.Error:x8}");
        }
    }

    private static void AppendTranslation(StringBuilder text, TrapRecord record)
    {
        text.Append('\n');
        Row(text, "access", $"{TrapWords.Access(record)} (cr2)");
        switch (record.Translation)
        {
            case TranslationKind.Paging when record.Walk is { } walk:
                AppendWalk(text, record, walk);
                break;
            case TranslationKind.Paging:
                Row(text, "translation", $"paging, directory at cr3 {record.SystemRegisters[(int)SystemRegister.Cr3]:x8}; the physical address is outside RAM");
                break;
            case TranslationKind.BaseAndBound:
                var bound = record.SystemRegisters[(int)SystemRegister.Bound];
                Row(text, "translation", $"base {record.SystemRegisters[(int)SystemRegister.Base]:x8}, bound {bound:x8}");
                Row(text, "", $"{record.Address:x8} is {(record.Address < bound ? "below" : "not below")} the bound");
                break;
            default:
                Row(text, "translation", $"none: addresses are physical");
                break;
        }
    }

    private static void AppendWalk(StringBuilder text, TrapRecord record, PageWalk walk)
    {
        Row(text, "translation", $"paging, directory at cr3 {record.SystemRegisters[(int)SystemRegister.Cr3]:x8}");
        if (walk.Outcome == WalkOutcome.DirectoryOutsideRam)
        {
            Row(text, "  directory", $"entry {record.Address >> PageTable.LargePageShift} at {walk.DirectoryEntryAddress:x8} is outside RAM");
            return;
        }

        Row(text, "  directory", $"entry {record.Address >> PageTable.LargePageShift} at {walk.DirectoryEntryAddress:x8} = {walk.DirectoryEntry:x8}  {WalkText.Bits(walk.DirectoryEntry, isDirectory: true)}{Verdict(record, walk, walk.DirectoryEntry, isLast: walk.TableEntryAddress == 0)}");
        if (walk.TableEntryAddress == 0)
            return;
        if (walk.Outcome == WalkOutcome.TableOutsideRam)
            Row(text, "  table", $"entry at {walk.TableEntryAddress:x8} is outside RAM");
        else
            Row(text, "  table", $"entry {record.Address >> PageTable.PageShift & (PageTable.Entries - 1)} at {walk.TableEntryAddress:x8} = {walk.TableEntry:x8}  {WalkText.Bits(walk.TableEntry, isDirectory: false)}{Verdict(record, walk, walk.TableEntry, isLast: true)}");
    }

    // Each bit of an entry against the access and the mode.
    private static string Verdict(TrapRecord record, in PageWalk walk, uint entry, bool isLast)
    {
        var isUser = (record.Error & PageFaultError.User) != 0;
        var isWrite = (record.Error & PageFaultError.Write) != 0;
        var writeProtect = (record.SystemRegisters[(int)SystemRegister.Cr0] & ControlRegister0.WP) != 0;
        if ((entry & PageTable.P) == 0)
            return "  ← not present";
        if (isUser && (entry & PageTable.U) == 0)
            return "  ← U=0 refuses user mode";
        if (isWrite && (entry & PageTable.W) == 0 && (isUser || writeProtect))
            return isUser ? "  ← W=0 refuses the write" : "  ← W=0 refuses the write, for cr0.WP binds the kernel";
        return isLast && walk.Outcome == WalkOutcome.Mapped ? $"  frame {walk.Frame.ToString("x8", CultureInfo.InvariantCulture)}" : "";
    }

    private static void AppendEntry(StringBuilder text, TrapRecord record, CodeNames places)
    {
        text.Append('\n');
        Row(text, "gate", $"vector {record.Vector} at idtr {record.SystemRegisters[(int)SystemRegister.Idtr]:x8} + {record.Vector} × {Gate.Size} = {record.GateAddress:x8}");
        if (!record.GateIsPresent)
        {
            Row(text, "", $"{TrapWords.RefusedGate(record)}: no handler can be entered");
            return;
        }

        var flags = record.GateFlags ?? 0;
        Row(text, "", $"flags {flags:x8}: present, {((flags & Gate.User) != 0 ? "user mode may call it" : "not for int n from user mode")}, {((flags & Gate.Trap) != 0 ? "trap gate: IF stays" : "interrupt gate: IF cleared")}");
        Row(text, "stack", record.IsUserMode
            ? (FormattableString)$"from user mode, so ksp {record.Stack:x8} (esp was {record.Esp:x8})"
            : $"from kernel mode, so esp {record.Stack:x8} stays");
        for (var i = s_frameNames.Length - 1; i >= 0; i--)
            Row(text, i == s_frameNames.Length - 1 ? "pushed" : "", $"{record.FrameAddress + 4 * (uint)i:x8}  {record.Frame[i]:x8}  {s_frameNames[i]}");
        var cleared = (flags & Gate.Trap) != 0 ? EFlags.UM | EFlags.TF : EFlags.UM | EFlags.TF | EFlags.IF;
        Row(text, "handler", $"{Place(record.GateHandler ?? 0, places.Kernel)}");
        Row(text, "", $"in kernel mode, esp {record.FrameAddress:x8}, eflags {record.Eflags & ~cleared:x8} [{EFlags.Format(record.Eflags & ~cleared)}]");
        Row(text, "", $"iret goes back to {Place(record.Resume, places.Of(record.IsUserMode))}{(record.Origin == TrapOrigin.Fault ? ", the instruction again" : "")}");
    }

    private static string Instruction(TrapRecord record, Symbolizer? place) =>
        Toy.Isa.Decoder.Decode(InstructionTable.Standard, record.Code.Span, out var instruction) == DecodeStatus.Valid
            ? Disassembler.Format(instruction, record.Eip, place)
            : record.Code.IsEmpty ? "cannot be fetched" : $"bytes {Convert.ToHexStringLower(record.Code.Span)}: no instruction";

    private static string Place(uint address, Symbolizer? place) => place?.Invoke(address) is { } name
        ? string.Create(CultureInfo.InvariantCulture, $"{address:x8} {name}")
        : address.ToString("x8", CultureInfo.InvariantCulture);

    private static int Bit(uint word, uint mask) => (word & mask) != 0 ? 1 : 0;

    private static void Row(StringBuilder text, string name, FormattableString value) =>
        Line(text, $"{name,-14}{value.ToString(CultureInfo.InvariantCulture)}");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
