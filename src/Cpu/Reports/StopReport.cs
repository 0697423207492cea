// Why a machine stopped, in words a student can act on.

using System.Globalization;
using System.Text;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Explains the end of a run that the guest did not choose.</summary>
public static class StopReport
{
    /// <summary>The explanation of a fault that found no handler: instruction, cause, missing gates, registers.</summary>
    /// <param name="machine">As it stopped: eip at the instruction.</param>
    /// <param name="fault">What <see cref="Machine.Run"/> returned.</param>
    /// <param name="place">Names an address: <c>main+0x1c (prog.s:12)</c>; null for none.</param>
    public static string Format(Machine machine, UnhandledFault fault, Symbolizer? place = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(fault);
        var text = new StringBuilder();
        Line(text, $"unhandled fault: {Name(fault.Vector)}");
        Line(text, $"  at     {At(machine.Eip.Value, place)}");
        Line(text, $"         {Instruction(machine, place)}");
        Line(text, $"  cause  {Cause(machine, fault)}");
        Line(text, $"  then   {Missing(machine, fault)}");
        Line(text, $"  after  {machine.Time} instructions");
        return text.Append('\n').Append(RegisterDump.Format(machine, "  ")).ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Name(byte vector) => Vectors.Mnemonic(vector) is { } mnemonic
        ? $"{mnemonic} {Vectors.Name(vector)} (vector {vector})"
        : $"{Vectors.Name(vector)} (vector {vector})";

    private static string At(uint address, Symbolizer? place) =>
        place?.Invoke(address) is { } name ? $"{new VirtualAddress(address)} {name}" : $"{new VirtualAddress(address)}";

    private static string Instruction(Machine machine, Symbolizer? place) =>
        machine.Decode(machine.Eip) is { } instruction
            ? Disassembler.Format(instruction, machine.Eip.Value, place)
            : "no instruction can be decoded there";

    private static string Cause(Machine machine, UnhandledFault fault) => fault.Vector switch
    {
        Vectors.DivideError => "the divisor is 0, or the quotient does not fit its register",
        Vectors.InvalidOpcode => "these bytes are no instruction, or ud2",
        Vectors.GeneralProtection when fault.Error != 0 =>
            $"vector {fault.Error >> InterruptEntry.VectorShift} of the vector table may not be used",
        Vectors.GeneralProtection => "a privileged instruction in user mode",
        Vectors.BusError => BusError(machine, fault.Error),
        _ => $"error word 0x{fault.Error:x}",
    };

    private static string BusError(Machine machine, uint error)
    {
        var address = machine[SystemRegister.Cr2];
        var access = (error & PageFaultError.Write) != 0 ? "write to"
            : address == machine.Eip.Value ? "fetch from"
            : "read from";
        return $"{access} {new PhysicalAddress(address)}, outside RAM (0x00000000 to 0x{machine.Memory.Size - 1:x8})";
    }

    private static string Missing(Machine machine, UnhandledFault fault)
    {
        var gate = machine[SystemRegister.Idtr] + fault.Vector * (uint)Gate.Size;
        return fault.EntryVector == Vectors.GeneralProtection
            ? $"the gate of vector {fault.Vector} at {new VirtualAddress(gate)} is not present, nor can a double fault be handled"
            : $"its handler could not be entered: {Vectors.Name(fault.EntryVector)}; nor can a double fault be handled";
    }
}
