// One address through the tables: what toy translate prints.

using System.Globalization;
using System.Text;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Explains how an address is translated now.</summary>
public static class TranslationReport
{
    /// <summary>The walk, or base and bound, and which accesses each mode may make.</summary>
    public static string Format(Machine machine, VirtualAddress address)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var text = new StringBuilder();
        Line(text, $"address {address}");
        switch (machine.Translation)
        {
            case TranslationKind.Paging:
                AppendWalk(text, machine, address);
                break;
            case TranslationKind.BaseAndBound:
                var bound = machine[SystemRegister.Bound];
                var physical = (ulong)machine[SystemRegister.Base] + address.Value;
                Line(text, $"base {machine[SystemRegister.Base]:x8}, bound {bound:x8}");
                Line(text, $"user    {(address.Value < bound ? $"→ 0x{physical:x8}" : "refused: not below the bound")}");
                Line(text, $"kernel  → {address} (physical)");
                break;
            default:
                Line(text, $"no translation: the address is physical, {(address.Value < machine.Memory.Size ? "in RAM" : "outside RAM")}");
                break;
        }

        return text.ToString();
    }

    private static void AppendWalk(StringBuilder text, Machine machine, VirtualAddress address)
    {
        var walk = PageWalk.Of(machine.Memory, machine[SystemRegister.Cr3], address.Value);
        Line(text, $"directory at cr3 {machine[SystemRegister.Cr3]:x8}");
        Line(text, $"  entry {address.Value >> PageTable.LargePageShift,4} at {walk.DirectoryEntryAddress:x8} = {walk.DirectoryEntry:x8}  {WalkText.Bits(walk.DirectoryEntry, isDirectory: true)}");
        if (walk.TableEntryAddress != 0)
            Line(text, $"  entry {address.Value >> PageTable.PageShift & (PageTable.Entries - 1),4} at {walk.TableEntryAddress:x8} = {walk.TableEntry:x8}  {WalkText.Bits(walk.TableEntry, isDirectory: false)}");
        if (walk.Outcome != WalkOutcome.Mapped)
        {
            Line(text, $"{(walk.Outcome is WalkOutcome.DirectoryEntryNotPresent or WalkOutcome.TableEntryNotPresent ? "not present: every access faults" : "the tables lie outside RAM: every access is a bus error")}");
            return;
        }

        Line(text, $"→ {new PhysicalAddress(walk.Frame | (address.Value & ~PageTable.FrameMask))}{(walk.IsLarge ? " (4 MiB page)" : "")}");
        var writeProtect = (machine[SystemRegister.Cr0] & ControlRegister0.WP) != 0;
        foreach (var user in (bool[])[false, true])
            Line(text, $"{(user ? "user" : "kernel"),-7} read {Answer(walk.Allows(false, user, writeProtect))}, write {Answer(walk.Allows(true, user, writeProtect))}");
    }

    private static string Answer(bool allowed) => allowed ? "yes" : "no";

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
