// The short words for traps that reports and traces share: names, causes, why a gate was refused.

using System.Globalization;
using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Reports;

internal static class TrapWords
{
    /// <summary><c>#PF page fault</c>, or just the name for a vector without a mnemonic.</summary>
    public static string Name(byte vector) =>
        Vectors.Mnemonic(vector) is { } mnemonic ? $"{mnemonic} {Vectors.Name(vector)}" : Vectors.Name(vector);

    /// <summary>What brought it about, in a clause.</summary>
    public static string Cause(TrapRecord record) => record.Origin switch
    {
        TrapOrigin.Step => "TF was set when the instruction began",
        TrapOrigin.Software => "asked for by the instruction",
        TrapOrigin.Interrupt => $"interrupt line {record.Vector - Vectors.FirstInterrupt}",
        _ => FaultCause(record),
    };

    /// <summary>Why a gate can't be used; for one that is not present or can't be read.</summary>
    public static string RefusedGate(TrapRecord record) => record.GateFlags is null ? "cannot be read" : "is not present";

    /// <summary><c>write to 0x00401000 in user mode</c>.</summary>
    public static string Access(TrapRecord record)
    {
        var isWrite = (record.Error & PageFaultError.Write) != 0;
        var isFetch = !isWrite && record.Address - record.Eip < Encoder.MaxLength && record.Code.Length <= record.Address - record.Eip;
        var verb = isWrite ? "write to" : isFetch ? "fetch from" : "read from";
        var mode = (record.Error & PageFaultError.User) != 0 ? "user" : "kernel";
        return string.Create(CultureInfo.InvariantCulture, $"{verb} 0x{record.Address:x8} in {mode} mode");
    }

    private static string FaultCause(TrapRecord record) => record.Vector switch
    {
        Vectors.DivideError => "the divisor is 0, or the quotient does not fit its register",
        Vectors.InvalidOpcode => "these bytes are no instruction, or ud2",
        Vectors.GeneralProtection when record.Error != 0 => RefusedVector(record),
        Vectors.GeneralProtection => "a privileged instruction in user mode",
        Vectors.PageFault => $"{Access(record)}, {PageCause(record)}",
        Vectors.BoundExceeded => string.Create(
            CultureInfo.InvariantCulture,
            $"{Access(record)}, not below the bound 0x{record.SystemRegisters[(int)SystemRegister.Bound]:x8}"),
        Vectors.BusError => $"{Access(record)}, outside RAM",
        Vectors.DoubleFault => "the handler of a fault could not be entered",
        _ => "",
    };

    private static string RefusedVector(TrapRecord record)
    {
        var vector = (byte)(record.Error >> InterruptEntry.VectorShift);
        return $"int {vector} may not be used: its gate is not present, or not for user mode";
    }

    private static string PageCause(TrapRecord record) => record.Walk?.Outcome switch
    {
        WalkOutcome.DirectoryEntryNotPresent => "directory entry not present",
        WalkOutcome.TableEntryNotPresent => "table entry not present",
        WalkOutcome.Mapped when (record.Error & PageFaultError.User) != 0 && (record.Walk?.Rights & PageTable.U) == 0 =>
            "the page is the kernel's",
        WalkOutcome.Mapped => "the page is read-only",
        _ => "no walk",
    };
}
