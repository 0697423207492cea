// The whole state of a machine as text, memory contents aside: stable, so that it can be diffed and snapshot.

using System.Globalization;
using System.Text;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Formats a machine's state.</summary>
public static class MachineDump
{
    /// <summary>Registers, system registers, vector table, mappings and devices, each under its heading.</summary>
    /// <param name="machine">As it stands.</param>
    /// <param name="symbolizer">Names handlers; null for none.</param>
    public static string Format(Machine machine, Symbolizer? symbolizer = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var text = new StringBuilder();
        Line(text, $"time {machine.Time}");
        Line(text, $"mode {((machine.Eflags & EFlags.UM) != 0 ? "user" : "kernel")}{(machine.IsHalted ? ", halted" : "")}");
        Heading(text, "registers");
        text.Append(RegisterDump.Format(machine, "  "));
        Heading(text, "system registers");
        for (var i = 0; i < SystemRegisters.Count; i++)
        {
            if (SystemRegisters.Exists(i))
                Line(text, $"  {SystemRegisters.Name((SystemRegister)i),-5} {machine[(SystemRegister)i]:x8}");
        }

        AppendVectors(text, machine, symbolizer);
        AppendMappings(text, machine);
        Heading(text, "devices");
        foreach (var device in machine.Devices)
            Line(text, $"  {device.Name,-10} {device.Describe()}");
        return text.ToString();
    }

    private static void AppendVectors(StringBuilder text, Machine machine, Symbolizer? symbolizer)
    {
        Heading(text, "vectors");
        var count = 0;
        for (var vector = 0; vector < Vectors.Count; vector++)
        {
            var gate = machine[SystemRegister.Idtr] + (uint)(vector * Gate.Size);
            if (machine.PeekAsKernel(new VirtualAddress(gate + Gate.FlagsOffset)) is not { } flags
                || (flags & Gate.Present) == 0)
                continue;
            count++;
            var handler = machine.PeekAsKernel(new VirtualAddress(gate + Gate.HandlerOffset)) ?? 0;
            var name = symbolizer?.Invoke(handler) is { } symbol ? $" <{symbol}>" : "";
            Line(text, $"  {vector,3} {Vectors.Name((byte)vector),-22} {handler:x8}{name}{((flags & Gate.User) != 0 ? " user" : "")}{((flags & Gate.Trap) != 0 ? " trap" : "")}");
        }

        if (count == 0)
            Line(text, $"  none present");
    }

    private static void AppendMappings(StringBuilder text, Machine machine)
    {
        Heading(text, "mappings");
        switch (machine.Translation)
        {
            case TranslationKind.Paging:
                foreach (var range in Mappings.Of(machine.Memory, machine[SystemRegister.Cr3]))
                    Line(text, $"  {range.Start:x8}-{range.Start + range.Length - 1:x8} → {range.Frame:x8} {Rights(range.Rights)}");
                break;
            case TranslationKind.BaseAndBound:
                Line(text, $"  user 00000000 up to bound {machine[SystemRegister.Bound]:x8} → base {machine[SystemRegister.Base]:x8}");
                Line(text, $"  kernel: physical");
                break;
            default:
                Line(text, $"  none: addresses are physical");
                break;
        }
    }

    private static string Rights(uint rights) =>
        ((rights & PageTable.U) != 0 ? "user " : "kernel ") + ((rights & PageTable.W) != 0 ? "read-write" : "read-only");

    private static void Heading(StringBuilder text, string name) => text.Append('\n').Append(name).Append('\n');

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
