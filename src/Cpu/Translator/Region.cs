using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>Translated code, and what it was translated from: it may run wherever the same bytes are at the same addresses.</summary>
internal sealed class Region
{
    // Written last, by whoever made the code: what is read after it is there.
    private volatile RegionProgress _progress;

    /// <param name="plan">What it does.</param>
    /// <param name="start">The address for which it is made.</param>
    /// <param name="code">Where the bytes are that it was planned from.</param>
    /// <param name="places">Where its accesses will note where they went.</param>
    public Region(RegionPlan plan, uint start, CodeView code, RegionPlaces places)
    {
        Plan = plan;
        Start = start;
        IsUser = code.IsUser;
        Places = places;
        Pages = [.. plan.Pages.Select((page, number) => new RegionPage(this, page, plan.Blocks.Where(block => block.Page == number), code))];
        Entries = [.. plan.Entries.Select(block => new EntryPoint(this, block))];
        InstructionCount = plan.Blocks.Sum(block => block.Instructions.Count);
    }

    public RegionPlan Plan { get; }

    /// <summary>The address for which it was made.</summary>
    public uint Start { get; }

    public bool IsUser { get; }

    /// <summary>How far its code is.</summary>
    public RegionProgress Progress => _progress;

    /// <summary>Its code.</summary>
    public RegionCode Run { get; private set; } = _ => throw new InvalidOperationException("a region is entered that has no code yet");

    /// <summary>How often it has been entered.</summary>
    public ulong Entered { get; set; }

    /// <summary>What every way out through each of <see cref="Sites"/> needs.</summary>
    public Departure[] Departures { get; private set; } = [];

    /// <summary>Where it can be left, by number.</summary>
    public ExitSite[] Sites { get; private set; } = [];

    /// <summary>Where its accesses went last.</summary>
    public RegionPlaces Places { get; }

    /// <summary>Some access has an entry in <see cref="Places"/>.</summary>
    public bool HasPlaces { get; private set; }

    public RegionPage[] Pages { get; }

    public IReadOnlyList<EntryPoint> Entries { get; }

    public int InstructionCount { get; }

    /// <summary>The pages found to have the region's code in this <see cref="Epoch"/>, one bit each.</summary>
    public int ValidPages { get; set; }

    /// <summary>The <see cref="HostPages.Epoch"/> in which <see cref="ValidPages"/> and <see cref="Places"/> hold; 0 for none.</summary>
    public ulong Epoch { get; set; }

    /// <summary>The same code made anew with what has been learnt; null when nothing has. This one serves until that has code.</summary>
    public Region? Successor { get; set; }

    /// <summary>Takes its code.</summary>
    public void Complete(RegionCode run, IReadOnlyList<ExitSite> sites)
    {
        Run = run;
        Sites = [.. sites];
        HasPlaces = Places.Count > 0;
        Departures = [.. sites.Select(site => new Departure(site))];
        _progress = RegionProgress.Ready;
    }

    /// <summary>It is more than the host's compiler optimizes.</summary>
    public void GiveUp() => _progress = RegionProgress.TooLarge;
}

/// <summary>How far a region's code is.</summary>
internal enum RegionProgress
{
    /// <summary>It is being made, or will be.</summary>
    Planned,

    /// <summary>It can be entered.</summary>
    Ready,

    /// <summary>It will never be.</summary>
    TooLarge,
}

/// <summary>A place where a region can be entered.</summary>
internal sealed class EntryPoint(Region region, BasicBlock block)
{
    public Region Region { get; } = region;

    public uint Eip { get; } = block.Start;

    public bool IsUser { get; } = region.IsUser;

    public int Number { get; } = block.Entry;

    /// <summary>Where its code is.</summary>
    public RegionPage Code { get; } = region.Pages[block.Page];

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

    /// <summary>Where the virtual page lies; null as long as the region is not in the cache.</summary>
    public CodeFrame? Frame { get; set; }

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
