// Loads and stores. An access compares its address with the page that it met last (PlaceCache); otherwise, and when it is
// known to go everywhere, it finds the page's entry in the host's table. What needs more than RAM leaves the region before
// the instruction: programs' code makes no call from here, so that the host's compiler can keep the guest's registers in
// the host's.

using System.Reflection.Emit;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class MemoryEmitter(IlWriter il, RegionLocals locals, RegionPlaces places)
{
    // An entry of the table is a long: 2³ bytes.
    private const int EntryShift = 3;

    /// <summary>The host's address of what is at <see cref="RegionLocals.Address"/> → <see cref="RegionLocals.Place"/>.</summary>
    /// <param name="access">What is accessed; how it is found.</param>
    /// <param name="refused">Where an access goes that needs more than RAM.</param>
    public void Find(in PlannedAccess access, WayOut refused)
    {
        var found = il.Label();
        if (access.Cache is { } entry)
            FindCached(access, entry, refused);
        else
            FindInTable(access, refused, found);
        il.Store(locals.Place);
        il.Mark(found);
    }

    /// <summary>Makes sure that all of a window can be accessed.</summary>
    /// <remarks>
    /// What leads from object to object waits for each addition, so the place of an object is two parts, which the host's
    /// processor adds in the access. That of a frame is one, which takes one register less.
    /// </remarks>
    /// <param name="window">The window, whose lowest address is at <see cref="RegionLocals.Bottom"/>.</param>
    /// <param name="refused">Where its first access goes when not all of it is in one page or needs more than RAM.</param>
    public void Open(AccessWindow window, WayOut refused)
    {
        var (place, bottom) = locals.Window(window.Number);
        CheckInPage(locals.Bottom, window.Span, refused);
        PushEntry(locals.Bottom, window.IsWrite);
        il.Store(place);
        il.Load(place);
        refused.TakeIf(OpCodes.Brfalse);
        il.Load(locals.Bottom);
        il.Op(OpCodes.Conv_U);
        if (window.IsStack)
        {
            il.Load(place);
            il.Op(OpCodes.Add);
            il.Store(place);
        }
        else
        {
            il.Store(bottom);
        }
    }

    /// <summary>The host's address of an access of a window that has been opened → <see cref="RegionLocals.Place"/>.</summary>
    public void Find(WindowAccess access)
    {
        var (place, bottom) = locals.Window(access.Window.Number);
        il.Load(place);
        if (!access.Window.IsStack)
        {
            il.Load(bottom);
            il.Op(OpCodes.Add);
        }

        il.Add(access.Distance);
        il.Store(locals.Place);
    }

    /// <summary>Pushes what is at <see cref="RegionLocals.Place"/>.</summary>
    public void Load(Width width)
    {
        il.Load(locals.Place);
        il.Op(width switch
        {
            Width.Byte => OpCodes.Ldind_U1,
            Width.Word => OpCodes.Ldind_U2,
            _ => OpCodes.Ldind_U4,
        });
    }

    /// <summary>Stores to <see cref="RegionLocals.Place"/>.</summary>
    public void Store(Width width, FlagOperand value)
    {
        il.Load(locals.Place);
        value.Push(il);
        il.Op(width switch
        {
            Width.Byte => OpCodes.Stind_I1,
            Width.Word => OpCodes.Stind_I2,
            _ => OpCodes.Stind_I4,
        });
    }

    // Invariant of both ways: what is pushed is the host's address of the same byte of RAM, and all bytes of the access are in
    // one page, for which HostPages has an entry.

    private void FindCached(PlannedAccess access, int entry, WayOut refused)
    {
        var missed = il.Label();
        var found = il.Label();
        il.Load(locals.Address);
        il.Op(OpCodes.Conv_U8);
        PushField(entry, PlaceCache.PageOffset);
        il.Op(OpCodes.Ldind_I8);
        il.Op(OpCodes.Sub);
        il.LongConstant(PageTable.PageSize - access.Size);
        il.Branch(OpCodes.Bgt_Un, missed);
        il.Mark(found);
        PushField(entry, PlaceCache.DeltaOffset);
        il.Op(OpCodes.Ldind_I);
        il.Load(locals.Address);
        il.Op(OpCodes.Conv_U);
        il.Op(OpCodes.Add);
        il.Later(() =>
        {
            il.Mark(missed);
            Refill(access, entry, refused);
            il.Branch(OpCodes.Br, found);
        });
    }

    private void Refill(PlannedAccess access, int entry, WayOut refused)
    {
        CheckInPage(locals.Address, access.Size, refused);
        PushEntry(locals.Address, access.IsWrite);
        il.Store(locals.Place);
        il.Load(locals.Place);
        refused.TakeIf(OpCodes.Brfalse);
        PushField(entry, PlaceCache.DeltaOffset);
        il.Load(locals.Place);
        il.Op(OpCodes.Stind_I);
        PushField(entry, PlaceCache.PageOffset);
        il.Load(locals.Address);
        il.Constant(PageTable.FrameMask);
        il.Op(OpCodes.And);
        il.Op(OpCodes.Conv_U8);
        il.Op(OpCodes.Stind_I8);

        // Misses are counted: this does not pay for an access that goes everywhere.
        PushField(entry, PlaceCache.MissesOffset);
        il.Op(OpCodes.Dup);
        il.Op(OpCodes.Ldind_I8);
        il.LongConstant(1);
        il.Op(OpCodes.Add);
        il.Op(OpCodes.Stind_I8);
    }

    private void FindInTable(PlannedAccess access, WayOut refused, Label found)
    {
        if (access.Size > 1 && !access.IsAligned)
        {
            CheckInPage(locals.Address, access.Size, refused);
        }
        else if (access.Size > 1)
        {
            il.Load(locals.Address);
            il.Constant(access.Size - 1);
            il.Op(OpCodes.And);
            refused.TakeIf(OpCodes.Brtrue);
        }

        PushEntry(locals.Address, access.IsWrite);
        il.Store(locals.Place);
        il.Load(locals.Place);
        if (places.IsUser)
            refused.TakeIf(OpCodes.Brfalse);
        else
            il.Branch(OpCodes.Brfalse, Missing(access, refused, found));
        il.Load(locals.Place);
        il.Load(locals.Address);
        il.Op(OpCodes.Conv_U);
        il.Op(OpCodes.Add);
    }

    // The kernel meets each page anew after each switch of address spaces, and has few loops: to leave the region for that
    // would cost more than the call does.
    private Label Missing(PlannedAccess access, WayOut refused, Label found)
    {
        var missing = il.Label();
        il.Later(() =>
        {
            il.Mark(missing);
            il.State();
            il.Load(locals.Address);
            il.Constant(access.IsRead ? 1 : 0);
            il.Constant(access.IsWrite ? 1 : 0);
            il.Constant(access.IsFirst ? 1 : 0);
            il.Call(((Func<TranslatedState, uint, bool, bool, bool, nint>)TranslatedState.Find).Method);
            il.Store(locals.Place);
            il.Load(locals.Place);
            refused.TakeIf(OpCodes.Brfalse);
            il.Branch(OpCodes.Br, found);
        });
        return missing;
    }

    private void CheckInPage(LocalBuilder address, uint size, WayOut refused)
    {
        il.Load(address);
        il.Constant(~PageTable.FrameMask);
        il.Op(OpCodes.And);
        il.Constant(PageTable.PageSize - size);
        refused.TakeIf(OpCodes.Bgt_Un);
    }

    // The page's entry in the table of HostPages: what to add to an address, or 0.
    private void PushEntry(LocalBuilder address, bool isWrite)
    {
        il.Load(locals.Table);
        il.Load(address);
        il.Constant(PageTable.PageShift);
        il.Op(OpCodes.Shr_Un);
        il.Op(OpCodes.Conv_U);
        il.Constant(EntryShift);
        il.Op(OpCodes.Shl);
        il.Op(OpCodes.Add);
        if (isWrite)
            il.Add(HostPages.WriteOffset);
        il.Op(OpCodes.Ldind_I);
    }

    private void PushField(int entry, int offset)
    {
        il.Load(locals.Table);
        il.Add((uint)places.Distance(entry, offset));
    }
}
