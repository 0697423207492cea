// Page-table entries in words.

using System.Globalization;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Reports;

internal static class WalkText
{
    /// <summary>A walk in one line: entries, then the frame or why there is none.</summary>
    public static string Line(in PageWalk walk, bool isAllowed)
    {
        var directory = Text($"pde [{walk.DirectoryEntryAddress:x8}]={walk.DirectoryEntry:x8}");
        var table = walk.TableEntryAddress == 0 ? "" : Text($" pte [{walk.TableEntryAddress:x8}]={walk.TableEntry:x8}");
        return walk.Outcome switch
        {
            WalkOutcome.Mapped => directory + table + (isAllowed ? Text($" → frame {walk.Frame:x8}") : " denied"),
            WalkOutcome.DirectoryEntryNotPresent or WalkOutcome.TableEntryNotPresent => directory + table + " not present",
            _ => directory + table + " outside RAM",
        };
    }

    /// <summary>The bits of an entry, each with its value: <c>P=1 W=0 U=1 A=1 D=0 PS=0</c>.</summary>
    public static string Bits(uint entry, bool isDirectory)
    {
        var text = $"P={Bit(entry, PageTable.P)} W={Bit(entry, PageTable.W)} U={Bit(entry, PageTable.U)} A={Bit(entry, PageTable.A)}";
        var isLast = !isDirectory || (entry & PageTable.PS) != 0;
        return text + (isLast ? $" D={Bit(entry, PageTable.D)}" : "") + (isDirectory ? $" PS={Bit(entry, PageTable.PS)}" : "");
    }

    private static int Bit(uint entry, uint mask) => (entry & mask) != 0 ? 1 : 0;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
