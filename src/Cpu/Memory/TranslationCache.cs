// The TLB. Its rule is exact, so that every engine agrees and a missing flush shows itself every time
// (spec/06-memory.md §4): a translation that succeeded stays until it is flushed; one that does not allow an access is
// walked again; a failure is never kept. To stay exact it has room for every page.

using System.Runtime.CompilerServices;
using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>Remembers for each virtual page its frame, and which accesses may use it without a walk.</summary>
internal sealed class TranslationCache
{
    // What an entry allows, in its low bits; the frame is above. An entry that allows nothing is none.
    public const uint KernelRead = 1 << 0;
    public const uint KernelWrite = 1 << 1;
    public const uint UserRead = 1 << 2;
    public const uint UserWrite = 1 << 3;

    public const uint AllRights = KernelRead | KernelWrite | UserRead | UserWrite;

    // The page is in the list, though its translation may have been invalidated: never part of a rule.
    private const uint Listed = 1 << 4;

    private const int Pages = 1 << (32 - PageTable.PageShift);

    // 4 MiB of address space, of which the host provides only the pages that are used.
    private readonly uint[] _entries = new uint[Pages];
    private readonly List<uint> _listed = [];

    /// <summary>The virtual pages that may have an entry, in the order in which they were first used.</summary>
    public IReadOnlyList<uint> ListedPages => _listed;

    /// <summary>The entry of an address: its frame and what it allows; nothing when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Entry(uint address) => _entries[address >> PageTable.PageShift];

    /// <summary>The right that an access needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Needed(bool write, bool user) =>
        user
            ? write ? UserWrite : UserRead
            : write ? KernelWrite : KernelRead;

    /// <summary>Keeps a translation, in place of an older one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill(uint address, uint frame, uint allowed)
    {
        var page = address >> PageTable.PageShift;
        if (_entries[page] == 0)
            _listed.Add(page);
        _entries[page] = frame | allowed | Listed;
    }

    /// <summary>Forgets the translation of one page.</summary>
    public void Invalidate(uint address)
    {
        // It stays listed: to search the list would cost a hostile guest nothing and the host everything.
        _entries[address >> PageTable.PageShift] &= Listed;
    }

    /// <summary>Writes every entry.</summary>
    public void Save(BinaryWriter state)
    {
        state.Write(_listed.Count);
        foreach (var page in _listed)
        {
            state.Write(page);
            state.Write(_entries[page]);
        }
    }

    /// <summary>Becomes what was saved.</summary>
    /// <exception cref="InvalidDataException">There is no such page.</exception>
    public void Restore(BinaryReader state)
    {
        Flush();
        for (var count = state.ReadInt32(); count > 0; count--)
        {
            var page = state.ReadUInt32();
            if (page >= Pages)
                throw new InvalidDataException("the saved state does not fit: it has a translation of a page that there can't be");
            _listed.Add(page);
            _entries[page] = state.ReadUInt32();
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Flush()
    {
        foreach (var page in _listed)
            _entries[page] = 0;
        _listed.Clear();
    }
}
