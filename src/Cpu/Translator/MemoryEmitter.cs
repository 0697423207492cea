// Loads and stores: the page's entry in the host's table, one test that it is there and one that the access is aligned, and
// the access itself. Everything else is a call, out of the way.

using System.Reflection.Emit;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class MemoryEmitter(IlWriter il, RegionLocals locals)
{
    // An entry is a long: 2³ bytes.
    private const int EntryShift = 3;

    /// <summary>Loads what is at <see cref="RegionLocals.Address"/> into a local; an access that is refused goes to a label.</summary>
    public void Load(Width width, LocalBuilder value, Label refused)
    {
        var slow = il.Label();
        var done = il.Label();
        FindPlace(width, tableOffset: 0, slow);
        il.Op(width switch
        {
            Width.Byte => OpCodes.Ldind_U1,
            Width.Word => OpCodes.Ldind_U2,
            _ => OpCodes.Ldind_U4,
        });
        il.Store(value);
        il.Mark(done);
        il.Later(() =>
        {
            il.Mark(slow);
            il.State();
            il.Load(locals.Address);
            il.Call(SlowMethods.Load(width));
            il.Store(locals.Pair);
            il.Load(locals.Pair);
            il.LongConstant(0);
            il.Branch(OpCodes.Blt, refused);
            il.Load(locals.Pair);
            il.Op(OpCodes.Conv_U4);
            il.Store(value);
            il.Branch(OpCodes.Br, done);
        });
    }

    /// <summary>Stores a local to <see cref="RegionLocals.Address"/>.</summary>
    public void Store(Width width, LocalBuilder value, Label refused)
    {
        var slow = il.Label();
        var done = il.Label();
        FindPlace(width, HostPages.WriteOffset, slow);
        il.Load(value);
        il.Op(width switch
        {
            Width.Byte => OpCodes.Stind_I1,
            Width.Word => OpCodes.Stind_I2,
            _ => OpCodes.Stind_I4,
        });
        il.Mark(done);
        il.Later(() =>
        {
            il.Mark(slow);
            il.State();
            il.Load(locals.Address);
            il.Load(value);
            il.Call(SlowMethods.Store(width));
            il.Branch(OpCodes.Brfalse, refused);
            il.Branch(OpCodes.Br, done);
        });
    }

    // Invariant: an entry that is not 0 turns each address of its page into the host's address of the same byte of RAM, and
    // an aligned access does not leave its page.
    private void FindPlace(Width width, int tableOffset, Label slow)
    {
        if (width != Width.Byte)
        {
            il.Load(locals.Address);
            il.Constant(width.Bytes() - 1);
            il.Op(OpCodes.And);
            il.Branch(OpCodes.Brtrue, slow);
        }

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
        il.Branch(OpCodes.Brfalse, slow);
        il.Load(locals.Place);
        il.Load(locals.Address);
        il.Op(OpCodes.Conv_U);
        il.Op(OpCodes.Add);
    }
}
