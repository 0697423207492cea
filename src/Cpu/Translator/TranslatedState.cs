// What translated code works on: it finds everything in here on entry and leaves everything here at its exit. In between
// registers and time are in locals.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>The first argument of every translated region of a mode.</summary>
internal sealed unsafe class TranslatedState(Processor processor, HostPages pages, RegionCache regions, FlagForms forms, TranslatorStatistics statistics, bool user)
{
    // Fields, because translated code reads and writes them by name.

    /// <summary>The host's address of the general registers, which never move.</summary>
    public readonly nint Registers = Marshal.UnsafeAddrOfPinnedArrayElement(processor.Registers, 0);

    /// <summary>The table of the mode's pages in the host's memory.</summary>
    public readonly nint Table = pages.Table(user);

    /// <summary>Instructions until the deadline.</summary>
    public long Left;

    public uint Eip;

    /// <summary>Of the access that was refused.</summary>
    public uint Address;

    /// <summary>The pages of the region, one bit each, whose code is where it was when it was translated.</summary>
    public int Pages;

    /// <summary>Up to date but for what <see cref="FlagForm"/> says is still to be done.</summary>
    public uint Eflags;

    /// <summary>The flags that are not computed yet: a number of <see cref="FlagForms"/>.</summary>
    public int FlagForm;

    /// <summary>What they follow from.</summary>
    public FlagOperandValues FlagOperands;

    private long _leftOnEntry;

    /// <summary>Whether it belongs to the mode of programs.</summary>
    public bool IsUser => user;

    /// <summary>Takes over from the interpreter.</summary>
    public void Enter()
    {
        // An instruction that makes the engine stop has moved the end to its own time.
        Left = _leftOnEntry = processor.Time < processor.Due
            ? (long)Math.Min(processor.Due - processor.Time, long.MaxValue)
            : 0;
        Eip = processor.Eip;
        Eflags = processor.Eflags;
        FlagForm = 0;
        Address = 0;
    }

    /// <summary>Hands over to the interpreter; returns how many instructions have been executed since the entry.</summary>
    public ulong Leave()
    {
        var executed = (ulong)(_leftOnEntry - Left);
        _leftOnEntry = Left;
        processor.Eip = Eip;
        processor.Eflags = CurrentFlags(this);
        processor.Time += executed;
        return executed;
    }

    /// <summary>Does what a region leaves undone at its exit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Settle(in Departure departure)
    {
        Left += departure.Refund;
        if (departure.HasEip)
            Eip = departure.Eip;
        if (departure.IsOnTop)
            PutOnTop(departure.FlagForm);
        else
            FlagForm = departure.FlagForm;
    }

    // What was pending when the region was entered is still pending, below what has come in it.
    private void PutOnTop(int form)
    {
        if (form == 0)
            return;
        ComputeFlags(this);
        const int Top = FlagOperandValues.LargestForm * FlagOperandValues.Each;
        ReadOnlySpan<uint> operands = FlagOperands;
        operands[Top..].CopyTo(FlagOperands);
        FlagForm = form;
    }

    /// <summary>eflags with what is pending.</summary>
    public static uint CurrentFlags(TranslatedState state) => state.Flags();

    /// <summary>Brings eflags up to date.</summary>
    public static void ComputeFlags(TranslatedState state)
    {
        state.Eflags = state.Flags();
        state.FlagForm = 0;
    }

    /// <summary>
    /// After a refusal: notes where the page is for the next time, if the access needs no more than RAM. What that does to
    /// page tables and cached translations the access would do in any case, and before anything that can see it.
    /// </summary>
    /// <returns>Whether the access would not be refused again.</returns>
    public bool Prepare(RefusedAccess access)
    {
        // Whoever does both loads all of it first, and might load what marks a page as written.
        var length = (uint)access.Width.Bytes();
        return (!access.IsRead || PrepareAll(length, write: false, mayMark: access.IsFirst))
            && (!access.IsWrite || PrepareAll(length, write: true, mayMark: access.IsFirst && !access.IsRead))
            && (access.Window is { } window
                ? CanOpen(window)
                : (access.Cache is null ? (Address & (length - 1)) == 0 : processor.Mmu.Room(Address, user) >= length)
                    && pages.Find(Address, access.IsWrite, user) is not null);
    }

    private bool CanOpen(WindowAccess access)
    {
        var bottom = Address - access.Distance;
        return (bottom & ~PageTable.FrameMask) + access.Window.Span <= PageTable.PageSize
            && pages.Find(bottom, access.Window.IsWrite, user) is not null;
    }

    /// <summary>
    /// The host's address of the byte at an address whose page the table does not have yet; 0 where that takes more. The
    /// access may be of any length within the page.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Find(TranslatedState state, uint address, bool isRead, bool isWrite, bool isFirst) =>
        state.FindNoted(address, isRead, isWrite, isFirst);

    /// <summary>The host's address of the byte at an address, translated as an access there would; null where that takes more.</summary>
    /// <param name="address">Where.</param>
    /// <param name="write">It will be written, else read.</param>
    /// <param name="mayMark">As for <see cref="Mmu.TryTranslateQuietly"/>.</param>
    public byte* FindOrTranslate(uint address, bool write, bool mayMark)
    {
        var place = pages.Find(address, write, user);
        if (place is not null || !processor.Mmu.TryTranslateQuietly(address, write, user, mayMark, out _))
            return place;
        pages.Fill(address, user);
        return pages.Find(address, write, user);
    }

    private nint FindNoted(uint address, bool isRead, bool isWrite, bool isFirst)
    {
        statistics.SlowAccesses++;

        // What does both loads first: where that fails nothing is marked as written, and what marks it might be loaded.
        var place = isRead ? FindOrTranslate(address, write: false, mayMark: isFirst) : null;
        return isWrite && (place is not null || !isRead) ? (nint)FindOrTranslate(address, write: true, mayMark: isFirst && !isRead) : (nint)place;
    }

    private bool PrepareAll(uint length, bool write, bool mayMark)
    {
        var room = processor.Mmu.Room(Address, user);
        return room >= length
            ? PreparePart(Address, length, write, mayMark)
            : PreparePart(Address, room, write, mayMark) && PreparePart(Address + room, length - room, write, mayMark);
    }

    private bool PreparePart(uint address, uint length, bool write, bool mayMark)
    {
        if (!processor.Mmu.TryTranslateQuietly(address, write, user, mayMark, out var physical))
            return false;
        pages.Fill(address, user);
        return write
            ? processor.Memory.Contains(new PhysicalAddress(physical), length) && !regions.HasCode(physical, length)
            : processor.Memory.CanLoad(physical, length);
    }

    private uint Flags() => FlagForm == 0 ? Eflags : forms.Flags(FlagForm, FlagOperands, Eflags);
}
