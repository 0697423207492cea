// Where guest pages lie in the host's memory, for accesses that need no more than that: the translator's code looks here
// first. Everything here is derived from the MMU's own cache and RAM; dropping an entry changes speed and nothing else.

using System.Runtime.InteropServices;
using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>
/// Four tables, for kernel and user and for reads and writes, with an entry for each virtual page: what to add to an
/// address in it to get the address in the host's memory; 0 when the access must take the long way.
/// </summary>
/// <remarks>
/// An entry stands only while each such access to the page succeeds, touches RAM and nothing else: no walk, no bits to set,
/// no bound within the page, no decoded code to be told of a store.
/// </remarks>
internal sealed unsafe class HostPages
{
    public const int Pages = 1 << (32 - PageTable.PageShift);

    /// <summary>From the table for reads to the one for writes of the same mode, in bytes.</summary>
    public const int WriteOffset = Pages * sizeof(long);

    private const int Tables = 4;

    /// <summary>Room after the tables, for what translated code wants to reach from the same address; in bytes.</summary>
    public const int SpareSize = 1 << 22;

    /// <summary>In the list of what is noted: it is in the tables of programs.</summary>
    private const uint UserMark = 1;

    /// <summary>Pages noted at most, with repetitions; then all are dropped.</summary>
    private const int LargestList = 1 << 16;

    // Invariant: Tables × Pages entries and the spare room, which the host provides as they are first touched; freed by the finalizer only,
    // and whoever runs code with the address in it holds this object.
    private readonly long* _entries = (long*)NativeMemory.AllocZeroed(Tables * (nuint)Pages * sizeof(long) + SpareSize);
    private readonly List<uint> _filled = [];
    private readonly PhysicalMemory _memory;
    private readonly Mmu _mmu;

    public HostPages(PhysicalMemory memory, Mmu mmu)
    {
        _memory = memory;
        _mmu = mmu;
    }

    ~HostPages() => NativeMemory.Free(_entries);

    /// <summary>Rises when an entry is dropped, so whenever an address may lead elsewhere than before, or nowhere.</summary>
    public ulong Epoch { get; private set; } = 1;

    /// <summary>The address of the table for reads in a mode.</summary>
    public nint Table(bool user) => (nint)(_entries + FirstEntry(user));

    /// <summary>The address of the spare room.</summary>
    public nint Spare => (nint)(_entries + Tables * Pages);

    /// <summary>The host's address of the byte at an address, when its page has an entry; else null.</summary>
    public byte* Find(uint address, bool write, bool user)
    {
        var entry = _entries[FirstEntry(user) + (write ? Pages : 0) + (address >> PageTable.PageShift)];
        return entry == 0 ? null : (byte*)(entry + address);
    }

    /// <summary>Notes the page of an address as far as accesses there need no more than RAM, now that one has succeeded.</summary>
    public void Fill(uint address, bool user)
    {
        var page = address & PageTable.FrameMask;
        if (_filled.Count >= LargestList)
            Clear();
        _filled.Add(user ? page | UserMark : page);

        // What can be written can be read.
        if (!_mmu.TryFindPage(page, user, out var physical, out var canWrite)
            || !_memory.Contains(new PhysicalAddress(physical), PageTable.PageSize))
            return;
        var entry = FirstEntry(user) + (page >> PageTable.PageShift);
        var delta = _memory.HostAddress + physical - page;
        _entries[entry] = delta;
        if (canWrite && !_memory.HasCode(physical, PageTable.PageSize))
            _entries[entry + Pages] = delta;
    }

    /// <summary>One page is translated anew from now on.</summary>
    public void Drop(uint address)
    {
        Epoch++;
        Drop(address, user: false);
        Drop(address, user: true);
    }

    /// <summary>Everything is translated anew from now on.</summary>
    public void Clear()
    {
        Epoch++;
        foreach (var page in CollectionsMarshal.AsSpan(_filled))
            Drop(page, (page & UserMark) != 0);
        _filled.Clear();
    }

    /// <summary>Stores have to be noticed in a page of RAM where they had not.</summary>
    public void DropWrites()
    {
        Epoch++;
        foreach (var page in CollectionsMarshal.AsSpan(_filled))
            _entries[FirstEntry((page & UserMark) != 0) + Pages + (page >> PageTable.PageShift)] = 0;
    }

    private void Drop(uint address, bool user)
    {
        var entry = FirstEntry(user) + (address >> PageTable.PageShift);
        _entries[entry] = 0;
        _entries[entry + Pages] = 0;
    }

    // The number of a mode's first entry for reads; the one for writes is Pages further.
    private static uint FirstEntry(bool user) => user ? 2u * Pages : 0;
}
