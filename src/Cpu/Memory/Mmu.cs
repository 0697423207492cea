// Virtual addresses → physical ones: none, base and bound, or paging, as cr0 says (spec/06-memory.md).

using System.Runtime.CompilerServices;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>Which translation is on.</summary>
public enum TranslationKind : byte
{
    /// <summary>Addresses are physical.</summary>
    None,

    /// <summary>User addresses are checked against bound and moved by base; kernel addresses are physical.</summary>
    BaseAndBound,

    /// <summary>All addresses go through the page tables.</summary>
    Paging,
}

/// <summary>Translates addresses for one processor, whose system registers it reads.</summary>
internal sealed class Mmu(PhysicalMemory memory, uint[] systemRegisters)
{
    public TranslationKind Kind { get; private set; }

    public TranslationCache Cache { get; } = new();

    /// <summary>Told of walks and flushes, while set.</summary>
    public IProcessorObserver? Observer { get; set; }

    /// <summary>What translated code knows of this; set while there is such code.</summary>
    public HostPages? HostPages { get; set; }

    /// <summary>Called when an access alone has changed a translation: the code that runs may lie elsewhere now.</summary>
    public Action? Moved { get; set; }

    private bool WriteProtect => (systemRegisters[(int)SystemRegister.Cr0] & ControlRegister0.WP) != 0;

    /// <summary>cr0 or cr3 has been written: the kind may be another, and every cached translation is forgotten.</summary>
    public void Reset()
    {
        Kind = KindOf(systemRegisters[(int)SystemRegister.Cr0]);
        Cache.Flush();
        Relocated();
        Observer?.Flushed(null);
    }

    /// <summary>Base or bound has been written, or the cache restored.</summary>
    public void Relocated() => HostPages?.Clear();

    /// <summary>Forgets the cached translation of one address.</summary>
    public void Invalidate(uint address)
    {
        Cache.Invalidate(address);
        HostPages?.Drop(address);
        Observer?.Flushed(address);
    }

    /// <summary>The translation that a value of cr0 selects; paging goes before base and bound.</summary>
    public static TranslationKind KindOf(uint cr0) =>
        (cr0 & ControlRegister0.PG) != 0 ? TranslationKind.Paging
        : (cr0 & ControlRegister0.BB) != 0 ? TranslationKind.BaseAndBound
        : TranslationKind.None;

    /// <summary>The physical address of one byte.</summary>
    /// <exception cref="GuestFault">The access is not allowed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Translate(uint address, bool write, bool user)
    {
        if (Kind == TranslationKind.Paging)
        {
            var entry = Cache.Entry(address);
            return (entry & TranslationCache.Needed(write, user)) != 0
                ? (entry & PageTable.FrameMask) | (address & ~PageTable.FrameMask)
                : Walk(address, write, user);
        }

        return Kind == TranslationKind.BaseAndBound && user ? Relocate(address, write) : address;
    }

    /// <summary>Where an address leads by the tables as they stand, changing nothing; null when a read would fault.</summary>
    public uint? Peek(uint address, bool user)
    {
        switch (Kind)
        {
            case TranslationKind.Paging:
                var walk = PageWalk.Of(memory, systemRegisters[(int)SystemRegister.Cr3], address);
                return walk.Outcome == WalkOutcome.Mapped && walk.Allows(write: false, user, WriteProtect)
                    ? walk.Frame | (address & ~PageTable.FrameMask)
                    : null;
            case TranslationKind.BaseAndBound when user:
                return address < systemRegisters[(int)SystemRegister.Bound]
                    ? systemRegisters[(int)SystemRegister.Base] + address
                    : null;
            default:
                return address;
        }
    }

    /// <summary>
    /// As <see cref="Translate"/>, if that would find a translation, and leave alone all decoded code and the translation it
    /// may be running by; else false, and nothing has changed.
    /// </summary>
    /// <param name="address">What is translated.</param>
    /// <param name="write">For a write, else for a read or a fetch.</param>
    /// <param name="user">In user mode.</param>
    /// <param name="mayMark">
    /// It may mark entries as used: the instruction whose access this is has loaded, or will load again, none of their bytes
    /// (spec/06-memory.md §5).
    /// </param>
    /// <param name="physical">The physical address of the byte.</param>
    public bool TryTranslateQuietly(uint address, bool write, bool user, bool mayMark, out uint physical)
    {
        physical = address;
        if (Kind == TranslationKind.BaseAndBound && user)
        {
            var moved = (ulong)systemRegisters[(int)SystemRegister.Base] + address;
            physical = (uint)moved;
            return address < systemRegisters[(int)SystemRegister.Bound] && moved <= uint.MaxValue;
        }

        if (Kind != TranslationKind.Paging)
            return true;
        var entry = Cache.Entry(address);
        if ((entry & TranslationCache.Needed(write, user)) != 0)
        {
            physical = (entry & PageTable.FrameMask) | (address & ~PageTable.FrameMask);
            return true;
        }

        var walk = PageWalk.Of(memory, systemRegisters[(int)SystemRegister.Cr3], address);
        if (walk.Outcome != WalkOutcome.Mapped || !walk.Allows(write, user, WriteProtect) || !(mayMark || walk.IsMarked(write)))
            return false;
        var allowed = Allowed(walk, isDirty: walk.IsDirty || write);
        var isQuiet = !ReplacesInUse(entry, walk.Frame, allowed)
            && !memory.IsCodePage(walk.DirectoryEntryAddress)
            && (walk.IsLarge || !memory.IsCodePage(walk.TableEntryAddress));
        if (!isQuiet)
            return false;
        Observer?.Walked(walk, address, write, user, isAllowed: true);
        physical = Use(walk, address, write, allowed);
        return true;
    }

    /// <summary>Where a page lies, if all of it can be read and fetched as things stand, without a walk; else false.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="user">In user mode.</param>
    /// <param name="physical">Where its first byte is.</param>
    /// <param name="canWrite">All of it can be written, too.</param>
    public bool TryFindPage(uint page, bool user, out uint physical, out bool canWrite)
    {
        switch (Kind)
        {
            case TranslationKind.Paging:
                var entry = Cache.Entry(page);
                physical = entry & PageTable.FrameMask;
                canWrite = (entry & TranslationCache.Needed(write: true, user)) != 0;
                return (entry & TranslationCache.Needed(write: false, user)) != 0;
            case TranslationKind.BaseAndBound when user:
                var moved = (ulong)systemRegisters[(int)SystemRegister.Base] + page;
                physical = (uint)moved;
                return canWrite = (ulong)page + PageTable.PageSize <= systemRegisters[(int)SystemRegister.Bound]
                    && moved <= uint.MaxValue;
            default:
                physical = page;
                return canWrite = true;
        }
    }

    /// <summary>
    /// How many bytes from an address on have one translation: to the end of the page, or to the bound. An address that has
    /// none counts as one with room, for its translation faults.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Room(uint address, bool user)
    {
        if (Kind == TranslationKind.BaseAndBound && user)
        {
            var bound = systemRegisters[(int)SystemRegister.Bound];
            return address < bound ? bound - address : uint.MaxValue;
        }

        return PageTable.PageSize - (address & ~PageTable.FrameMask);
    }

    /// <summary>Base and bound: below the bound, then moved up by the base.</summary>
    private uint Relocate(uint address, bool write)
    {
        if (address >= systemRegisters[(int)SystemRegister.Bound])
            Raise(Vectors.BoundExceeded, address, Error(write, user: true));
        var physical = (ulong)systemRegisters[(int)SystemRegister.Base] + address;
        if (physical > uint.MaxValue)
            Raise(Vectors.BusError, address, Error(write, user: true));
        return (uint)physical;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Walk(uint address, bool write, bool user)
    {
        var walk = PageWalk.Of(memory, systemRegisters[(int)SystemRegister.Cr3], address);
        Observer?.Walked(
            walk, address, write, user, walk.Outcome == WalkOutcome.Mapped && walk.Allows(write, user, WriteProtect));
        switch (walk.Outcome)
        {
            case WalkOutcome.DirectoryOutsideRam:
                Raise(Vectors.BusError, walk.DirectoryEntryAddress, Error(write: false, user: false));
                break;
            case WalkOutcome.TableOutsideRam:
                Raise(Vectors.BusError, walk.TableEntryAddress, Error(write: false, user: false));
                break;
            case WalkOutcome.DirectoryEntryNotPresent:
            case WalkOutcome.TableEntryNotPresent:
                Raise(Vectors.PageFault, address, Error(write, user));
                break;
            default:
                if (!walk.Allows(write, user, WriteProtect))
                    Raise(Vectors.PageFault, address, Error(write, user) | PageFaultError.Present);
                break;
        }

        return Use(walk, address, write, Allowed(walk, isDirty: walk.IsDirty || write));
    }

    /// <summary>After a walk that allows the access: marks and keeps what it has found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Use(in PageWalk walk, uint address, bool write, uint allowed)
    {
        MarkUsed(walk, write);
        Fill(address, walk.Frame, allowed);
        return walk.Frame | (address & ~PageTable.FrameMask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill(uint address, uint frame, uint allowed)
    {
        var old = Cache.Entry(address);
        Cache.Fill(address, frame, allowed);

        // Where there was no translation, nothing follows from it.
        if ((old & TranslationCache.AllRights) != 0)
            HostPages?.Drop(address);
        if (ReplacesInUse(old, frame, allowed))
            Moved?.Invoke();
    }

    // Whether a new translation comes in place of one that code may be running by.
    private static bool ReplacesInUse(uint old, uint frame, uint allowed)
    {
        const uint Fetched = PageTable.FrameMask | TranslationCache.KernelRead | TranslationCache.UserRead;
        return (old & TranslationCache.AllRights) != 0 && ((old ^ (frame | allowed)) & Fetched) != 0;
    }

    // spec/06-memory.md §3: an access that is allowed sets A at every level, and D at the last if it writes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MarkUsed(in PageWalk walk, bool write)
    {
        if (walk.IsMarked(write))
            return;
        var last = PageWalk.LastMarks(write);
        Mark(walk.DirectoryEntryAddress, walk.DirectoryEntry, walk.IsLarge ? last : PageTable.A);
        if (!walk.IsLarge)
            Mark(walk.TableEntryAddress, walk.TableEntry, last);
    }

    private void Mark(uint entryAddress, uint entry, uint bits)
    {
        if ((entry & bits) != bits)
            memory.TryStore<LongWidth>(entryAddress, entry | bits);
    }

    // A first write must walk once more to set D, so a clean page is not cached as writable.
    private uint Allowed(in PageWalk walk, bool isDirty)
    {
        var allowed = TranslationCache.KernelRead;
        if (walk.Allows(write: false, user: true, WriteProtect))
            allowed |= TranslationCache.UserRead;
        if (isDirty && walk.Allows(write: true, user: false, WriteProtect))
            allowed |= TranslationCache.KernelWrite;
        if (isDirty && walk.Allows(write: true, user: true, WriteProtect))
            allowed |= TranslationCache.UserWrite;
        return allowed;
    }

    private static uint Error(bool write, bool user) =>
        (write ? PageFaultError.Write : 0) | (user ? PageFaultError.User : 0);

    private void Raise(byte vector, uint address, uint error)
    {
        systemRegisters[(int)SystemRegister.Cr2] = address;
        throw new GuestFault(vector, error);
    }
}
