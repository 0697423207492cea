// Why a machine stopped, in words a student can act on: the fault explained, why its handler and the double fault's could
// not be entered, and the registers.

using System.Globalization;
using System.Text;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Explains the end of a run that the guest did not choose.</summary>
public static class StopReport
{
    /// <summary>The explanation of a fault that found no handler, in a few lines.</summary>
    /// <param name="machine">As it stopped: eip at the instruction.</param>
    /// <param name="fault">What <see cref="Machine.Run"/> returned.</param>
    /// <param name="place">Names an address: <c>main+0x1c (prog.s:12)</c>; null for none.</param>
    public static string Format(Machine machine, UnhandledFault fault, Symbolizer? place = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(fault);
        var first = fault.First;
        var text = new StringBuilder();
        Line(text, $"unhandled fault: {TrapWords.Name(fault.Vector)} (vector {fault.Vector})");
        Line(text, $"  at     {At(first.Eip, place)}");
        Line(text, $"         {Instruction(machine, first, place)}");
        Line(text, $"  cause  {TrapWords.Cause(first)}");
        Line(text, $"  then   {Refused(first, fault.EntryVector)}");
        Line(text, $"  then   {Refused(fault.DoubleFault, fault.DoubleFaultVector)}");
        Line(text, $"  after  {first.Time} instructions");
        return text.Append('\n').Append(RegisterDump.Format(machine, "  ")).ToString();
    }

    /// <summary>The whole story: the page of the fault, and that of the double fault.</summary>
    public static string Explain(UnhandledFault fault, Symbolizer? place = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var text = new StringBuilder();
        text.Append(Explanation.Of(fault.First, place));
        Line(text, $"\nthat entry failed with {TrapWords.Name(fault.EntryVector)}, which makes a double fault\n");
        text.Append(Explanation.Of(fault.DoubleFault, place));
        Line(text, $"\nthat entry failed too, with {TrapWords.Name(fault.DoubleFaultVector)}: the machine stops");
        return text.ToString();
    }

    private static string Refused(TrapRecord record, byte by) => record.GateIsPresent
        ? $"the handler of vector {record.Vector} could not be entered: {TrapWords.Name(by)} while storing the frame at {Hex(record.FrameAddress)}"
        : $"the gate of vector {record.Vector} at {Hex(record.GateAddress)} {TrapWords.RefusedGate(record)}";

    private static string Instruction(Machine machine, TrapRecord record, Symbolizer? place) =>
        Toy.Isa.Decoder.Decode(machine.Instructions, record.Code.Span, out var instruction) == DecodeStatus.Valid
            ? Disassembler.Format(instruction, record.Eip, place)
            : "no instruction can be decoded there";

    private static string At(uint address, Symbolizer? place) =>
        place?.Invoke(address) is { } name ? $"{Hex(address)} {name}" : Hex(address);

    private static string Hex(uint address) => new VirtualAddress(address).ToString();

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
