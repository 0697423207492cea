// Loads and stores: the page's entry in the host's table, one test that it is there and one that the access is aligned, and
// the access itself. Where a test fails the region is left before the instruction: no call is made from here, so that the
// host's compiler can keep the guest's registers in the host's.

using System.Reflection.Emit;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class MemoryEmitter(IlWriter il, RegionLocals locals)
{
    // An entry is a long: 2³ bytes.
    private const int EntryShift = 3;

    /// <summary>Loads what is at <see cref="RegionLocals.Address"/> into a local; an access that is refused goes to a label.</summary>
    public void Load(Width width, LocalBuilder value, Label refused, bool mayBeUnaligned)
    {
        FindPlace(width, tableOffset: 0, refused, mayBeUnaligned);
        il.Op(width switch
        {
            Width.Byte => OpCodes.Ldind_U1,
            Width.Word => OpCodes.Ldind_U2,
            _ => OpCodes.Ldind_U4,
        });
        il.Store(value);
    }

    /// <summary>Stores a local to <see cref="RegionLocals.Address"/>.</summary>
    public void Store(Width width, LocalBuilder value, Label refused, bool mayBeUnaligned)
    {
        FindPlace(width, HostPages.WriteOffset, refused, mayBeUnaligned);
        il.Load(value);
        il.Op(width switch
        {
            Width.Byte => OpCodes.Stind_I1,
            Width.Word => OpCodes.Stind_I2,
            _ => OpCodes.Stind_I4,
        });
    }

    /// <summary>The host's address of some bytes in one page → <see cref="RegionLocals.Place"/>.</summary>
    public void FindBlock(uint size, bool isWrite, Label refused)
    {
        CheckInPage(size, refused);
        FindEntry(isWrite ? HostPages.WriteOffset : 0, refused);
        il.Store(locals.Place);
    }

    // Invariant: an entry that is not 0 turns each address of its page into the host's address of the same byte of RAM, and
    // an access that passes the test does not leave its page.
    private void FindPlace(Width width, int tableOffset, Label refused, bool mayBeUnaligned)
    {
        if (width != Width.Byte && mayBeUnaligned)
        {
            CheckInPage((uint)width.Bytes(), refused);
        }
        else if (width != Width.Byte)
        {
            il.Load(locals.Address);
            il.Constant(width.Bytes() - 1);
            il.Op(OpCodes.And);
            il.Branch(OpCodes.Brtrue, refused);
        }

        FindEntry(tableOffset, refused);
    }

    private void CheckInPage(uint size, Label refused)
    {
        il.Load(locals.Address);
        il.Constant(~PageTable.FrameMask);
        il.Op(OpCodes.And);
        il.Constant(PageTable.PageSize - size);
        il.Branch(OpCodes.Bgt_Un, refused);
    }

    private void FindEntry(int tableOffset, Label refused)
    {
        il.Load(locals.Table);
        il.Load(locals.Address);
        il.Constant(PageTable.PageShift);
        il.Op(OpCodes.Shr_Un);
        il.Op(OpCodes.Conv_U);
        il.Constant(EntryShift);
        il.Op(OpCodes.Shl);
        il.Op(OpCodes.Add);
        if (tableOffset != 0)
        {
            il.Constant(tableOffset);
            il.Op(OpCodes.Add);
        }

        il.Op(OpCodes.Ldind_I);
        il.Store(locals.Place);
        il.Load(locals.Place);
        il.Branch(OpCodes.Brfalse, refused);
        il.Load(locals.Place);
        il.Load(locals.Address);
        il.Op(OpCodes.Conv_U);
        il.Op(OpCodes.Add);
    }
}
