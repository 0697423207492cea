// The regions translated so far: found by the address of an entry, valid where the code they were made from still is.

using System.Runtime.CompilerServices;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class RegionCache : ICodeObserver
{
    /// <summary>Instructions in all regions at most; then everything is translated anew. Some 200 bytes of host code each.</summary>
    private const int LargestSize = 150_000;

    /// <summary>Regions for one entry at most: different programs at one address.</summary>
    private const int LargestChoice = 4;

    private const int RecentCount = 1 << 12;

    private readonly Processor _processor;
    private readonly HostPages _pages;
    private readonly byte _mark;
    private readonly Dictionary<uint, List<EntryPoint>>[] _entries = [[], []];
    private readonly EntryPoint?[][] _recent = [new EntryPoint?[RecentCount], new EntryPoint?[RecentCount]];
    private readonly Dictionary<uint, List<RegionPage>> _byPhysicalPage = [];
    private readonly Dictionary<uint, CodeFrame>[] _frames = [[], []];
    private readonly List<Region> _all = [];
    private int _size;

    public RegionCache(Processor processor, HostPages pages)
    {
        _processor = processor;
        _pages = pages;
        _mark = processor.Memory.Observe(this);
    }

    /// <summary>The regions in the cache, in the order in which they were added.</summary>
    public IReadOnlyList<Region> All => _all;

    /// <summary>The entry at an address whose code is there now; null when there is none.</summary>
    public EntryPoint? Find(uint eip, bool user)
    {
        var recent = _recent[user ? 1 : 0];
        var slot = (eip ^ eip >> 12) & (RecentCount - 1);
        if (recent[slot] is { } entry && entry.Eip == eip && IsStillValid(entry))
            return entry;
        return recent[slot] = FindAmongAll(eip, user);
    }

    /// <summary>Whether there is any region that can be entered at an address, whatever code is there now.</summary>
    public bool Knows(uint eip, bool user) => _entries[user ? 1 : 0].TryGetValue(eip, out var choice) && choice.Count > 0;

    /// <summary>Whether a region can be entered at an address, as far as is known without looking the address up.</summary>
    public bool HasValid(uint eip, bool user) => _entries[user ? 1 : 0].TryGetValue(eip, out var choice) && choice.Exists(IsValid);

    /// <summary>Adds a region that has just been translated.</summary>
    public void Add(Region region, bool user)
    {
        _size += region.InstructionCount;
        if (_size > LargestSize)
        {
            Clear();
            _size = region.InstructionCount;
        }

        _all.Add(region);
        foreach (var page in region.Pages)
            page.Frame = FrameOf(page.VirtualPage, user);
        foreach (var entry in region.Entries)
        {
            if (!entry.IsUseful)
                continue;
            if (!_entries[user ? 1 : 0].TryGetValue(entry.Eip, out var choice))
                _entries[user ? 1 : 0].Add(entry.Eip, choice = []);
            if (choice.Count == LargestChoice)
                choice.RemoveAt(0);
            choice.Add(entry);
        }
    }

    /// <summary>A region with the instruction at an address in it that has no code yet; null when there is none.</summary>
    public Region? FindPlanned(uint eip, bool user) => _all.Find(
        region => region.Progress != RegionProgress.Ready && region.IsUser == user && region.Pages.Any(page => page.Contains(eip)));

    /// <summary>Drops a region.</summary>
    public void Remove(Region region)
    {
        var mode = region.IsUser ? 1 : 0;
        if (_all.Remove(region))
            _size -= region.InstructionCount;
        foreach (var entry in region.Entries)
            _entries[mode].GetValueOrDefault(entry.Eip)?.Remove(entry);
        Array.Clear(_recent[mode]);
        foreach (var page in region.Pages)
            Unbind(page);
    }

    /// <summary>Drops the regions of a mode that contain the instruction at an address.</summary>
    public void Remove(uint eip, bool user)
    {
        var mode = user ? 1 : 0;
        _all.RemoveAll(region => region.IsUser == user && region.Pages.Any(page => page.Contains(eip)));
        foreach (var choice in _entries[mode].Values)
            choice.RemoveAll(entry => entry.Region.Pages.Any(page => page.Contains(eip)));
        Array.Clear(_recent[mode]);
        foreach (var bound in _byPhysicalPage.Values)
        {
            bound.RemoveAll(page =>
            {
                var isRemoved = page.Region.Pages.Any(other => other.Contains(eip));
                if (isRemoved)
                    Forget(page);
                return isRemoved;
            });
        }
    }

    /// <summary>Whether any of these bytes of RAM have been translated.</summary>
    public bool HasCode(uint physical, uint length)
    {
        for (var page = physical / PageTable.PageSize; page <= (physical + length - 1) / PageTable.PageSize; page++)
        {
            if (_byPhysicalPage.TryGetValue(page, out var bound) && bound.Exists(candidate => candidate.Contains(physical, length)))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void CodeChanges(uint address, uint length)
    {
        for (var page = address / PageTable.PageSize; page * (ulong)PageTable.PageSize < (ulong)address + length; page++)
        {
            if (!_byPhysicalPage.TryGetValue(page, out var bound))
                continue;
            foreach (var candidate in bound.ToArray())
            {
                if (candidate.Contains(address, length))
                    Unbind(candidate);
            }
        }
    }

    private void Clear()
    {
        for (var mode = 0; mode < _entries.Length; mode++)
        {
            _entries[mode].Clear();
            _frames[mode].Clear();
            Array.Clear(_recent[mode]);
        }

        foreach (var bound in _byPhysicalPage.Values)
            bound.ForEach(Forget);
        _byPhysicalPage.Clear();
        _processor.Memory.UnmarkCode(_mark);
        _all.Clear();
    }

    /// <summary>Whether the code of an entry's page is known to be where it was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValid(EntryPoint entry) =>
        entry.Region.Epoch == _pages.Epoch && (entry.Region.ValidPages & entry.PageBit) != 0;

    /// <summary>As <see cref="IsValid"/>, if need be by looking where the page lies now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsStillValid(EntryPoint entry) => IsValid(entry) || Revalidate(entry);

    private bool Revalidate(EntryPoint entry)
    {
        var page = entry.Code;
        if (page.BoundTo is null || !TryLocate(page.Frame!, entry.IsUser) || page.Frame!.Physical != page.BoundTo)
            return false;
        Validate(entry);
        return true;
    }

    private EntryPoint? FindAmongAll(uint eip, bool user)
    {
        if (!_entries[user ? 1 : 0].TryGetValue(eip, out var choice) || choice.Count == 0)
            return null;
        var frame = FrameOf(eip & PageTable.FrameMask, user);
        if (!TryLocate(frame, user))
            return null;
        foreach (var entry in choice)
        {
            if (IsValid(entry) || TryBind(entry, frame.Physical))
                return entry;
        }

        return null;
    }

    private CodeFrame FrameOf(uint page, bool user)
    {
        if (!_frames[user ? 1 : 0].TryGetValue(page, out var frame))
            _frames[user ? 1 : 0].Add(page, frame = new CodeFrame(page));
        return frame;
    }

    /// <summary>Notes where a page lies now, translated as the interpreter would on coming there; false where that is its work.</summary>
    private bool TryLocate(CodeFrame frame, bool user)
    {
        if (frame.Epoch == _pages.Epoch)
            return true;
        var code = new CodeView(_processor, user);
        var isFound = code.TryFindPage(frame.Page, out var physical)
            || (_processor.Mmu.TryTranslateQuietly(frame.Page, write: false, user, mayMark: true, out _) && code.TryFindPage(frame.Page, out physical));
        if (!isFound)
            return false;
        frame.Physical = physical;
        frame.Epoch = _pages.Epoch;
        return true;
    }

    private bool TryBind(EntryPoint entry, uint physical)
    {
        if (entry.Region.Progress != RegionProgress.Ready)
            return false;
        var page = entry.Code;
        if (page.BoundTo != physical)
        {
            if (!page.Matches(_processor.Memory.Bytes.Slice((int)physical, (int)PageTable.PageSize)))
                return false;
            Unbind(page);
            Bind(page, physical);
        }

        Validate(entry);
        return true;
    }

    // The page of the entry is where its code is; so may others of the region be, as far as that is known already.
    private void Validate(EntryPoint entry)
    {
        var region = entry.Region;
        var epoch = _pages.Epoch;
        if (region.Epoch != epoch)
        {
            region.Epoch = epoch;
            region.ValidPages = 0;
            if (region.HasPlaces)
                region.Places.Clear();
            for (var i = 0; i < region.Pages.Length; i++)
            {
                if (region.Pages[i] is { Frame: { } frame } page && frame.Epoch == epoch && frame.Physical == page.BoundTo)
                    region.ValidPages |= 1 << i;
            }
        }

        region.ValidPages |= entry.PageBit;
    }

    // A page that is moved by a base may lie in two pages of RAM.

    private void Bind(RegionPage page, uint physical)
    {
        page.BoundTo = physical;
        foreach (var number in PhysicalPages(physical))
        {
            if (!_byPhysicalPage.TryGetValue(number, out var bound))
                _byPhysicalPage.Add(number, bound = []);
            bound.Add(page);
            _processor.Memory.MarkCode(number * PageTable.PageSize, _mark);
        }
    }

    private void Unbind(RegionPage page)
    {
        if (page.BoundTo is not { } physical)
            return;
        foreach (var number in PhysicalPages(physical))
        {
            if (_byPhysicalPage.TryGetValue(number, out var bound))
                bound.Remove(page);
        }

        Forget(page);
    }

    // From now on nobody tells the region of stores to its code: whoever has kept it must not enter it.
    private static void Forget(RegionPage page)
    {
        page.BoundTo = null;
        page.Region.Epoch = 0;
    }

    private static uint[] PhysicalPages(uint physical)
    {
        var first = physical / PageTable.PageSize;
        return physical % PageTable.PageSize == 0 ? [first] : [first, first + 1];
    }
}
