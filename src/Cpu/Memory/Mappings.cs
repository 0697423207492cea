// What a page directory maps, as merged ranges: for dumps and for translate.

using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>
/// Virtual addresses from <paramref name="Start"/> on, <paramref name="Length"/> bytes, mapped to consecutive frames from
/// <paramref name="Frame"/> on with the same <paramref name="Rights"/> (W and U).
/// </summary>
public readonly record struct Mapping(uint Start, ulong Length, uint Frame, uint Rights);

/// <summary>Reads page tables as a whole.</summary>
public static class Mappings
{
    /// <summary>The ranges that a directory maps, in order of address.</summary>
    public static IReadOnlyList<Mapping> Of(PhysicalMemory memory, uint directory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var ranges = new List<Mapping>();
        for (ulong address = 0; address < 1ul << 32;)
        {
            var walk = PageWalk.Of(memory, directory, (uint)address);
            var isWholeEntry = walk.TableEntryAddress == 0 || walk.Outcome == WalkOutcome.TableOutsideRam;
            var length = isWholeEntry ? PageTable.LargePageSize : PageTable.PageSize;
            if (walk.Outcome == WalkOutcome.Mapped)
                Add(ranges, new Mapping((uint)address, length, walk.Frame, walk.Rights));
            address += length;
        }

        return ranges;
    }

    private static void Add(List<Mapping> ranges, Mapping next)
    {
        if (ranges.Count > 0)
        {
            var last = ranges[^1];
            if (last.Start + last.Length == next.Start && last.Frame + last.Length == next.Frame && last.Rights == next.Rights)
            {
                ranges[^1] = last with { Length = last.Length + next.Length };
                return;
            }
        }

        ranges.Add(next);
    }
}
