using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>Translated code, and what it was translated from: it may run wherever the same bytes are at the same addresses.</summary>
internal sealed class Region
{
    public Region(
        RegionPlan plan, uint start, CodeView code, RegionCode run, IReadOnlyList<ExitSite> sites, RegionPlaces places)
    {
        Plan = plan;
        Start = start;
        IsUser = code.IsUser;
        Places = places;
        Run = run;
        Sites = [.. sites];
        Pages = [.. plan.Pages.Select((page, number) => new RegionPage(this, page, plan.Blocks.Where(block => block.Page == number), code))];
        Entries = [.. plan.Entries.Select(block => new EntryPoint(this, block))];
        InstructionCount = plan.Blocks.Sum(block => block.Instructions.Count);
    }

    public RegionPlan Plan { get; }

    /// <summary>The address for which it was made.</summary>
    public uint Start { get; }

    public bool IsUser { get; }

    public RegionCode Run { get; }

    /// <summary>How often it has been entered.</summary>
    public ulong Entered { get; set; }

    /// <summary>Where it can be left, by number.</summary>
    public ExitSite[] Sites { get; }

    /// <summary>Where its accesses went last.</summary>
    public RegionPlaces Places { get; }

    public RegionPage[] Pages { get; }

    public IReadOnlyList<EntryPoint> Entries { get; }

    public int InstructionCount { get; }

    /// <summary>The pages found to have the region's code at this <see cref="Generation"/>, one bit each.</summary>
    public int ValidPages { get; set; }

    /// <summary>The generation of translations for which <see cref="ValidPages"/> holds; 0 for none.</summary>
    public uint Generation { get; set; }
}

/// <summary>A place where a region can be entered.</summary>
internal sealed class EntryPoint(Region region, BasicBlock block)
{
    public Region Region { get; } = region;

    public uint Eip { get; } = block.Start;

    public int Number { get; } = block.Entry;

    public int Page { get; } = block.Page;

    /// <summary>Of the page in <see cref="Region.ValidPages"/>.</summary>
    public int PageBit { get; } = 1 << block.Page;

    /// <summary>Instructions that are executed at least up to the next look at the time left.</summary>
    public int Need { get; } = block.Need;

    /// <summary>Whether anything is executed before the interpreter has to.</summary>
    public bool IsUseful { get; } = block.Instructions[0].Facts.Flow != Flow.Untranslated || block.Instructions[0].MovesBlock;
}

/// <summary>The code of a region in one virtual page.</summary>
internal sealed class RegionPage
{
    private readonly List<(uint Offset, byte[] Bytes)> _runs = [];

    public RegionPage(Region region, uint page, IEnumerable<BasicBlock> blocks, CodeView code)
    {
        Region = region;
        VirtualPage = page;
        foreach (var block in blocks)
        {
            var length = (int)(block.Last.Next - block.Start);
            _runs.Add((block.Start & ~PageTable.FrameMask, code.RestOfPage(block.Start)[..length].ToArray()));
        }
    }

    public Region Region { get; }

    public uint VirtualPage { get; }

    /// <summary>Where in RAM the page was last found to hold the code, which has not changed since; null when it is nowhere.</summary>
    public uint? BoundTo { get; set; }

    /// <summary>The bytes of a block in this page.</summary>
    public ReadOnlyMemory<byte> Code(BasicBlock block) =>
        _runs.Find(run => run.Offset == (block.Start & ~PageTable.FrameMask)).Bytes;

    /// <summary>Whether the code of an address is in this page.</summary>
    public bool Contains(uint eip)
    {
        if ((eip & PageTable.FrameMask) != VirtualPage)
            return false;
        foreach (var (offset, bytes) in _runs)
        {
            if (eip - VirtualPage >= offset && eip - VirtualPage < offset + (uint)bytes.Length)
                return true;
        }

        return false;
    }

    /// <summary>Whether a page of RAM holds the region's code.</summary>
    public bool Matches(ReadOnlySpan<byte> page)
    {
        foreach (var (offset, bytes) in _runs)
        {
            if (!page.Slice((int)offset, bytes.Length).SequenceEqual(bytes))
                return false;
        }

        return true;
    }

    /// <summary>Whether any of these bytes of RAM are code of this page where it is now.</summary>
    public bool Contains(uint physical, uint length)
    {
        if (BoundTo is not { } start)
            return false;
        foreach (var (offset, bytes) in _runs)
        {
            if (physical < (ulong)start + offset + (uint)bytes.Length && start + offset < (ulong)physical + length)
                return true;
        }

        return false;
    }
}
