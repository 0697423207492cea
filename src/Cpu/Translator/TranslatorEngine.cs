// Runs translated regions, one after the other, for as long as control stays in them; and translates what has become hot.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>What has to happen next where no region can go on.</summary>
internal enum NextStep
{
    /// <summary>The interpreter executes until it lands at an entry.</summary>
    Interpret,

    /// <summary>The interpreter executes until it comes to an entry, which may be at any of the next instructions.</summary>
    InterpretClose,

    /// <summary>The interpreter executes until the deadline.</summary>
    InterpretToDeadline,
}

internal sealed class TranslatorEngine
{
    private const int SiteCount = 1 << 13;

    /// <summary>Refusals of an instruction's accesses for not being aligned, before its region is made anew.</summary>
    private const int UnalignedThreshold = 16;

    /// <summary>How often an instruction in the middle of a region misses its page before a region begins there, too.</summary>
    private const byte Missed = 100;
    private const byte MissedEager = 2;

    private readonly Processor _processor;
    private readonly RegionFinder _finder;
    private readonly RegionCache _regions;
    private readonly HostPages _pages;
    private readonly BlockMoves _blocks;
    private readonly PlaceCache _places;
    private readonly RegionCompiler _compiler;
    private readonly TranslatedState[] _states;
    private readonly byte[] _unaligned = new byte[SiteCount];
    private readonly byte[] _resumed = new byte[SiteCount];
    private readonly bool _isEager;
    private readonly Func<uint, bool> _hasExecuted;
    private readonly Func<MachineInstruction, Action<Processor>> _interpreted;

    /// <param name="processor">Whose instructions are executed.</param>
    /// <param name="table">What they mean.</param>
    /// <param name="interpreted">One instruction, as the interpreter executes it.</param>
    /// <param name="hasExecuted">Whether the interpreter has executed the instruction at a physical address, as far as it remembers.</param>
    /// <param name="isEager">Everything is to be translated that can be, whether it pays or not.</param>
    /// <param name="background">Where code is made; null for here.</param>
    public TranslatorEngine(
        Processor processor, InstructionTable table, Func<MachineInstruction, Action<Processor>> interpreted, Func<uint, bool> hasExecuted, bool isEager, IBackground? background)
    {
        _interpreted = interpreted;
        _isEager = isEager;
        _hasExecuted = hasExecuted;
        _processor = processor;
        _finder = new RegionFinder(table);
        _pages = new HostPages(processor.Memory, processor.Mmu);
        _regions = new RegionCache(processor, _pages);
        _places = new PlaceCache(_pages);
        _blocks = new BlockMoves(processor);
        processor.Mmu.HostPages = _pages;
        processor.Memory.CodeAppeared = _pages.DropWrites;
        var forms = new FlagForms();
        _states =
        [
            new TranslatedState(processor, _pages, _regions, forms, Statistics, user: false),
            new TranslatedState(processor, _pages, _regions, forms, Statistics, user: true),
        ];
        _compiler = new RegionCompiler(_states, forms, background);
    }

    public TranslatorStatistics Statistics { get; } = new();

    /// <summary>Regions in the cache.</summary>
    public int RegionsKept => _regions.All.Count;

    /// <summary>The regions in the cache, in the order in which they were made.</summary>
    public IReadOnlyList<TranslatedRegion> Describe() => [.. _regions.All.Where(region => region.Progress == RegionProgress.Ready).Select(Describe)];

    /// <summary>Executes regions from the current instruction on; returns what to do where none can go on.</summary>
    public NextStep Run()
    {
        var user = _processor.IsUserMode;
        if (_regions.Find(_processor.Eip, user) is not { } entry)
            return NextStep.Interpret;
        var state = _states[user ? 1 : 0];
        state.Enter();
        var step = RunRegions(entry, ref state);
        Leave(state);
        return step;
    }

    /// <summary>Whether a region can go on at an address.</summary>
    public bool HasEntry(uint eip) => _regions.Find(eip, _processor.IsUserMode) is not null;

    private NextStep RunRegions(EntryPoint entry, ref TranslatedState state)
    {
        while (true)
        {
            if (state.Left < entry.Need)
            {
                Statistics.ExitsOutOfTime++;
                return NextStep.InterpretToDeadline;
            }

            var region = entry.Region;
            state.Pages = region.ValidPages;
            Statistics.Entries++;
            region.Entered++;
            var number = region.Run(entry.Number);
            ref var departure = ref region.Departures[number];
            state.Settle(departure);
            if (departure.Reason == RegionExit.OutOfTime)
            {
                Statistics.ExitsOutOfTime++;
                UseTable(region, _processor.Due - (ulong)state.Left);
                return NextStep.InterpretToDeadline;
            }

            var isRefused = departure.Reason == RegionExit.Refused
                && !(region.Sites[number].Block is { } block && _blocks.TryRun(block, state));

            // At the deadline something else may come first, and nothing may have been looked for.
            if (state.Left == 0)
                return NextStep.InterpretToDeadline;
            if (isRefused)
            {
                Statistics.ExitsRefused++;
                var site = region.Sites[number];
                if (site.Access is { } access && Prepare(access, state) && state.Eip != entry.Eip && Resume(state.Eip, state.IsUser) is { } resumed)
                {
                    entry = resumed;
                    continue;
                }

                state = ExecuteOne(site, state);
                if (state.Left == 0)
                    return NextStep.InterpretToDeadline;
            }

            if (Next(ref departure, state.Eip, state.IsUser) is not { } next)
            {
                if (isRefused && state.IsUser == region.IsUser)
                    return NextStep.InterpretClose;
                Statistics.ExitsToNoRegion++;
                return NextStep.Interpret;
            }

            entry = next;
        }
    }

    /// <summary>Executes the instruction that a region has left, as the interpreter would; returns the state of the mode after it.</summary>
    private TranslatedState ExecuteOne(ExitSite site, TranslatedState state)
    {
        Leave(state);
        (site.Interpreted ??= _interpreted(site.Instruction))(_processor);
        _processor.Time++;
        var next = _states[_processor.IsUserMode ? 1 : 0];
        next.Enter();
        return next;
    }

    private void Leave(TranslatedState state) => Statistics.Translated += state.Leave();

    // Most exits lead to the same entry as the last time.
    private EntryPoint? Next(ref Departure departure, uint eip, bool user) =>
        departure.Next is { } next && next.Eip == eip && next.IsUser == user && _regions.IsStillValid(next)
            ? next
            : departure.Next = _regions.Find(eip, user);

    /// <summary>After a refused access; returns whether it would not be refused again.</summary>
    private bool Prepare(RefusedAccess access, TranslatedState state)
    {
        Statistics.SlowAccesses++;
        if (state.Prepare(access))
            return true;
        if (access.Window is { Window: var window })
        {
            if (window.Fail(_processor.Deadline - (ulong)state.Left))
                TakeApart(window);
            return false;
        }

        if (access.Cache is not null)
            return false;
        var isAligned = (state.Address & (uint)(access.Width.Bytes() - 1)) == 0;
        if (isAligned || _finder.Unaligned.Contains(state.Eip) || ++_unaligned[state.Eip & (SiteCount - 1)] != UnalignedThreshold)
            return false;

        // This instruction is used to it: from now on its accesses are only tested for leaving their page.
        _finder.Unaligned.Add(state.Eip);
        _regions.Remove(state.Eip, _processor.IsUserMode);
        return false;
    }

    // An instruction whose page is looked up anew after each switch of address spaces gets a region of its own, which leads
    // back to where others begin.
    private EntryPoint? Resume(uint eip, bool user)
    {
        if (_regions.Find(eip, user) is { } entry)
            return entry;
        if (++_resumed[eip & (SiteCount - 1)] < (_isEager ? MissedEager : Missed))
            return null;
        _resumed[eip & (SiteCount - 1)] = 0;
        return Make(eip, RegionFinder.LargestRegion, other => _regions.Knows(other, user)) is null ? null : _regions.Find(eip, user);
    }

    /// <summary>Gives up a window: then the region will be made anew, and each access finds its own page.</summary>
    private void TakeApart(AccessWindow window)
    {
        _finder.Apart.UnionWith(window.Members);
        _regions.Remove(window.Members[0], _processor.IsUserMode);
    }

    /// <summary>Gives up places for accesses that go everywhere: then the region will be made anew.</summary>
    private void UseTable(Region region, ulong time)
    {
        if (region.Successor is { } successor)
        {
            if (successor.Progress != RegionProgress.Planned)
                _regions.Remove(region);
            return;
        }

        var scattered = region.Places.Review(time);
        if (scattered.Count == 0)
            return;
        _finder.Scattered.UnionWith(scattered);
        region.Successor = Make(region.Start, RegionFinder.LargestRegion, IsForeign(region.IsUser));
        if (region.Successor is not { Progress: RegionProgress.Planned })
            _regions.Remove(region);
    }

    /// <summary>Makes a region of the code at an address; whether it can be entered there at once.</summary>
    /// <remarks>
    /// The kernel is many paths that cross, few of them loops: each part of it is translated once, and what it has never
    /// executed not at all, for most of that is what to do when something is wrong. Programs are loops, and whatever one leads
    /// through belongs into its region. Where everything is translated, nothing is twice, because it would be too much.
    /// </remarks>
    public bool Translate(uint eip)
    {
        var user = _processor.IsUserMode;
        return Make(eip, RegionFinder.LargestRegion, IsForeign(user)) is not null && _regions.Find(eip, user) is not null;
    }

    private Func<uint, bool> IsForeign(bool user)
    {
        if (_isEager)
            return user ? eip => _regions.HasValid(eip, user) : eip => _regions.Knows(eip, user);
        if (user)
            return _ => false;
        var code = new CodeView(_processor, user);
        return eip => _regions.Knows(eip, user)
            || !(code.TryFindPage(eip & PageTable.FrameMask, out var page) && _hasExecuted(page + (eip & ~PageTable.FrameMask)));
    }

    /// <summary>A new region of the code at an address, which may not have its own code yet; null when none can be made now.</summary>
    private Region? Make(uint eip, int largest, Func<uint, bool> isForeign)
    {
        var user = _processor.IsUserMode;
        if (!_compiler.HasRoom)
            return null;
        if (_regions.FindPlanned(eip, user) is { } planned)
        {
            if (planned.Progress != RegionProgress.TooLarge)
                return null;
            _regions.Remove(planned);
            largest = planned.InstructionCount / 2;
        }

        var code = new CodeView(_processor, user);
        for (; ; largest /= 2)
        {
            var blocks = _finder.Find(code, eip, largest, isForeign);
            if (blocks.Find(block => block.Start == eip) is not { } first || first.Instructions[0].Facts.Flow == Flow.Untranslated)
                return null;
            var region = new Region(new RegionPlan(blocks, eip), eip, code, new RegionPlaces(_places, user));
            _compiler.Compile(region);
            if (region.Progress == RegionProgress.TooLarge)
                continue;
            _regions.Add(region, user);
            Statistics.Regions++;
            Statistics.RegionInstructions += (ulong)region.InstructionCount;
            return region;
        }
    }

    private TranslatedRegion Describe(Region region) => new(
        region.IsUser,
        new VirtualAddress(region.Start),
        region.Entered,
        [
            .. from block in region.Plan.Blocks
               select new TranslatedBlock(
                   new VirtualAddress(block.Start), block.Instructions.Count, block.Entry >= 0, region.Pages[block.Page].Code(block)),
        ],
        listing =>
        {
            // Entries that this takes again are emptied, which changes nothing but speed.
            _compiler.List(region, new PlaceCache(_pages), listing);
        });
}
